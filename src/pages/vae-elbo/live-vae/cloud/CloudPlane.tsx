import { memo, useCallback, useMemo, type PointerEvent } from 'react';
import { HorizontalAxis, VerticalAxis } from '../../../../charts/Axis';
import { Label } from '../../../../charts/Label';
import { linearTicks } from '../../../../charts/linear-ticks';
import { Drawing, type Area, type Frame } from '../../../../charts/Plot';
import { useExperimentStore, useValues } from '../../../../experiment/ExperimentContext';
import type { TrainingState } from '../../../../workers/training-client';
import { vaeElbo } from '../../experiment';
import { LiveCanvas, type Sheet } from '../canvas/LiveCanvas';
import { training } from '../training';
import { cloudScales, nearestImage, type CloudScales } from './cloud-geometry';
import { CodePoint } from '../look/CodePoint';
import { drawCloud } from './draw-cloud';
import { useReach } from './useReach';

const RINGS = [1, 2, 3];

/** The codes of the test pictures over the prior's rings; a tap chooses a picture, the handle is the code decoded. */
export function CloudPlane({ frame }: { readonly frame: Frame }) {
  const { area, margin } = frame;
  const { setNumber, remember } = useExperimentStore();
  const picture = useValues(vaeElbo, (values) => values.picture);
  const reach = useReach();
  const scales = useMemo(() => cloudScales(area, reach), [area, reach]);
  const draw = useCallback(
    (sheet: Sheet, { snapshot, gallery }: TrainingState) => {
      if (!snapshot || !gallery || snapshot.klPerLatent.length !== 2) return;
      drawCloud(sheet, { ...snapshot, truth: gallery.truth, picture }, scales);
    },
    [picture, scales],
  );
  const choose = (event: PointerEvent<SVGRectElement>) => {
    const { snapshot } = training.getState();
    if (!snapshot || event.button !== 0) return;
    const { left, top, width } = event.currentTarget.getBoundingClientRect();
    const scale = width / area.width;
    const place = { x: (event.clientX - left) / scale, y: (event.clientY - top) / scale };
    const nearest = nearestImage(snapshot, scales, place);
    if (nearest === null) return;
    remember();
    setNumber('picture', nearest);
  };
  return (
    <>
      <LiveCanvas {...area} left={margin.left} top={margin.top} draw={draw} />
      <Drawing frame={frame} labels={<CloudLabels area={area} />}>
        <Rings area={area} scales={scales} />
        <rect className="cloud-places" width={area.width} height={area.height} onClick={choose} />
        <CodePoint scales={scales} />
      </Drawing>
    </>
  );
}

interface ScalesProps {
  readonly area: Area;
  readonly scales: CloudScales;
}

const Rings = memo(function Rings({ area, scales: { x, y, unit } }: ScalesProps) {
  return (
    <>
      <svg className="clip" width={area.width} height={area.height} overflow="hidden">
        {RINGS.map((sds) => (
          <circle key={sds} className="prior-ring" cx={x(0)} cy={y(0)} r={sds * unit} />
        ))}
      </svg>
      <HorizontalAxis position={area.height} length={area.width} ticks={linearTicks(x, 5)} />
      <VerticalAxis position={0} length={area.height} ticks={linearTicks(y, 5)} />
    </>
  );
});

const CloudLabels = memo(function CloudLabels({ area }: Pick<ScalesProps, 'area'>) {
  return (
    <>
      <Label x={-30} y={-18} tone="faint">
        z₂: codes q(z|x), mean ± sd
      </Label>
      <Label x={area.width} y={area.height + 34} anchor="end" tone="faint">
        z₁
      </Label>
      <Label x={area.width} y={-18} anchor="end" tone="q">
        prior: 1, 2, 3 sd
      </Label>
    </>
  );
});
