import { memo, useMemo } from 'react';
import { greyPaths } from './grey-paths';

interface PixelPictureProps {
  /** side * side bytes, 0 for paper to 255 for ink; null leaves the paper empty. */
  readonly picture: Uint8Array | null;
  readonly side: number;
  /** What it shows, for whoever does not see it. */
  readonly label: string;
}

/** A small square picture, pixel by pixel. */
export const PixelPicture = memo(function PixelPicture({
  picture,
  side,
  label,
}: PixelPictureProps) {
  const greys = useMemo(() => (picture ? greyPaths(picture, side) : []), [picture, side]);
  return (
    <svg className="pixels" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label}>
      <rect className="pixels-paper" width={side} height={side} />
      {greys.map(({ ink, path }) => (
        <path key={ink} className="pixels-ink" fillOpacity={ink} d={path} />
      ))}
    </svg>
  );
});
