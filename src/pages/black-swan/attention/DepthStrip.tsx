import { memo } from 'react';
import { Label } from '../../../charts/Label';
import { useExperimentState } from '../../../experiment/ExperimentContext';
import { natsIn } from '../../../experiment/unit';
import { shortText } from '../../../formula/number-text';
import { MOST, DEPTHS } from './information-map';
import { alongStrip } from './screen-geometry';

const HEIGHT = 8;
const UNDER = 20;
/** In the reader's unit; shorter strips have no room for it between their ends. */
const BETWEEN = 0.2;
const SHORT = 60;

const DEPTHS_OF_INK = Array.from({ length: DEPTHS }, (_, i) => (i + 1) / DEPTHS);

interface DepthStripProps {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** All depths of a map's ink side by side, from nothing to a bit a pixel. */
export const DepthStrip = memo(function DepthStrip({ left, top, width }: DepthStripProps) {
  return (
    <>
      <rect className="map-ground" x={left} y={top} width={width} height={HEIGHT} />
      {DEPTHS_OF_INK.map((depth) => (
        <rect
          key={depth}
          x={left + (depth - 0.5 / DEPTHS) * width}
          y={top}
          width={(width / DEPTHS) * (depth === 1 ? 0.5 : 1)}
          height={HEIGHT}
          opacity={depth}
        />
      ))}
    </>
  );
});

/** How much information the strip's ink stands for, under it. */
export function DepthTicks({ left, top, width }: DepthStripProps) {
  const unit = useExperimentState((state) => state.unit);
  const most = natsIn(unit, MOST);
  const ticks = width < SHORT ? [0, most] : [0, BETWEEN, most];
  return ticks.map((information) => (
    <Label
      key={information}
      x={left + alongStrip((information / most) * MOST, width)}
      y={top + UNDER}
      anchor="middle"
      tone="faint"
    >
      <span aria-hidden>{shortText(information)}</span>
    </Label>
  ));
}
