import { lazy, Suspense, useState } from 'react';
import { CopyField } from './CopyField';
import { linkTo } from './links';
import { SharePart } from './SharePart';
import type { Shared } from './shared';

const QrCode = lazy(async () => ({ default: (await import('./QrCode')).QrCode }));

/** The address of exactly this state, to copy, to hand to another app, or for the phones in a room. */
export function LinkPart({ shared }: { readonly shared: Shared }) {
  const { experiment, figure } = shared;
  const [coded, setCoded] = useState(false);
  const link = linkTo(shared, window.location.href);
  const title = `${figure.name}: ${figure.question}`;

  return (
    <SharePart
      title="Link"
      about={`Opens ${experiment.about.name} at this figure, with every number as it is now.`}
    >
      <CopyField label="Link to this state" text={link} rows={2} wraps>
        {'share' in navigator && (
          <button type="button" onClick={() => void handOver(title, link)}>
            Send to an app
          </button>
        )}
        <button type="button" aria-expanded={coded} onClick={() => setCoded(!coded)}>
          {coded ? 'Hide the QR code' : 'Show the QR code'}
        </button>
      </CopyField>
      {coded && (
        <Suspense fallback={<p>Drawing the code …</p>}>
          <QrCode text={link} name={`QR code of the link to ${figure.name} as it is now`} />
        </Suspense>
      )}
    </SharePart>
  );
}

async function handOver(title: string, url: string): Promise<void> {
  try {
    await navigator.share({ title, url });
  } catch {
    // Closing the system's own dialog rejects too: there is nothing to say.
  }
}
