import { useState } from 'react';
import { toPng } from './picture/png';
import { takePicture } from './picture/take-picture';
import { saveFile, textFile } from './save-file';
import { SharePart } from './SharePart';
import { fileName, type Shared } from './shared';

/** The figure as it stands on the page, for slides and papers. */
export function PicturePart({ shared }: { readonly shared: Shared }) {
  const [said, setSaid] = useState('');

  const take = async (kind: 'SVG' | 'PNG') => {
    const figure = document.getElementById(shared.figure.id);
    if (!figure) return;
    setSaid('Drawing …');
    try {
      const picture = await takePicture(figure, shared.figure.question);
      const name = fileName(shared, `.${kind.toLowerCase()}`);
      const isSvg = kind === 'SVG';
      saveFile(name, isSvg ? textFile(picture.svg, 'image/svg+xml') : await toPng(picture));
      setSaid(`Saved as ${name}.`);
    } catch {
      setSaid(`The ${kind} could not be made in this browser.`);
    }
  };

  return (
    <SharePart
      title="Picture"
      about="The figure as it stands on the page, in the look of now, without sliders and buttons."
    >
      <div className="buttons">
        <button type="button" onClick={() => void take('SVG')}>
          Save as SVG
        </button>
        <button type="button" onClick={() => void take('PNG')}>
          Save as PNG
        </button>
        <span role="status">{said}</span>
      </div>
    </SharePart>
  );
}
