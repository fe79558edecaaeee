import { NumberControl } from '../../../../controls/NumberControl';
import { useValues } from '../../../../experiment/ExperimentContext';
import { Measurement } from '../../../../formula/Measurement';
import { shortText } from '../../../../formula/number-text';
import { vaeElbo } from '../../experiment';
import { latentName } from '../latent-name';
import { PictureStepper } from './PictureStepper';
import { PixelPicture } from './PixelPicture';
import type { Seen } from './useSight';

interface SightPicturesProps {
  readonly seen: Seen | null;
  readonly name: string;
  readonly side: number;
  readonly decoded: Uint8Array | null;
  readonly hasPlane: boolean;
}

/** In a row: what the model sees, what it makes of it by way of the code, and what it makes of a code of the reader's. */
export function SightPictures({ seen, name, side, decoded, hasPlane }: SightPicturesProps) {
  const z1 = useValues(vaeElbo, (values) => values.z1);
  const z2 = useValues(vaeElbo, (values) => values.z2);
  return (
    <>
      <div className="sight">
        <PixelPicture picture={seen?.picture ?? null} side={side} label={`x, ${name}`} />
        <p>
          <em>x</em>, {name}
        </p>
        <PictureStepper />
      </div>
      <div className="sight">
        <PixelPicture
          picture={seen?.reconstructed ?? null}
          side={side}
          label={`Reconstruction of ${name}, decoded from the mean of its code`}
        />
        <p>decoded again, from the mean of q(z|x)</p>
        {seen && hasPlane && <CodeNumbers seen={seen} />}
      </div>
      {hasPlane && (
        <div className="sight">
          <PixelPicture
            picture={decoded}
            side={side}
            label={`Decoded from z₁ ${shortText(z1)}, z₂ ${shortText(z2)}`}
          />
          <p>decoded from z, which you drag</p>
          <NumberControl name="z1" />
          <NumberControl name="z2" />
        </div>
      )}
    </>
  );
}

function CodeNumbers({ seen: { mean, sd } }: { readonly seen: Seen }) {
  return (
    <ul className="code-numbers ink-p">
      {mean.map((at, i) => (
        <li key={latentName(i)}>
          {latentName(i)} = <Measurement name={`seen-mean-${i + 1}`} value={at} measure="number" />{' '}
          ± <Measurement name={`seen-sd-${i + 1}`} value={sd[i]!} measure="number" />
        </li>
      ))}
    </ul>
  );
}
