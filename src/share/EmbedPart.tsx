import { useState } from 'react';
import { CopyField } from './CopyField';
import { HOST_SCRIPT } from '../embed/host-script';
import { embedCode } from './embed-code';
import { EmbedPreview } from './EmbedPreview';
import { embedAddress } from './links';
import { SharePart } from './SharePart';
import type { Shared } from './shared';

const FALLBACK_HEIGHT = 600;

/** The figure for another page: HTML to paste, and what it looks like there. */
export function EmbedPart({ shared }: { readonly shared: Shared }) {
  const { experiment, figure } = shared;
  const [scripted, setScripted] = useState(true);
  const [previewed, setPreviewed] = useState(false);
  const embedded = {
    address: embedAddress(shared, window.location.href),
    title: `${experiment.about.name}, ${figure.name}: ${figure.question}`,
    height: heightOf(figure.id),
  };
  const code = embedCode(embedded);

  return (
    <SharePart
      title="Embed"
      about="The live figure alone, for a course page, a wiki or a slide that takes HTML."
    >
      <label className="share-choice">
        <input
          type="checkbox"
          checked={scripted}
          onChange={({ currentTarget }) => setScripted(currentTarget.checked)}
        />
        With a short script, so that its height fits and the keys of your slides still work
      </label>
      <CopyField
        label="HTML to paste"
        text={scripted ? `${code}\n<script>\n${HOST_SCRIPT}</script>` : code}
        rows={5}
      >
        <button type="button" aria-expanded={previewed} onClick={() => setPreviewed(!previewed)}>
          {previewed ? 'Hide the preview' : 'Show a preview'}
        </button>
      </CopyField>
      {previewed && <EmbedPreview key={embedded.address} {...embedded} />}
    </SharePart>
  );
}

/** As high as the figure is here; it may wrap otherwise there, which is what the script is for. */
function heightOf(figure: string): number {
  const height = document.getElementById(figure)?.getBoundingClientRect().height;
  return height ? Math.ceil(height / 10) * 10 : FALLBACK_HEIGHT;
}
