import { memo, useMemo } from 'react';
import { HorizontalAxis } from '../../../charts/Axis';
import { linearTicks } from '../../../charts/linear-ticks';
import { Drawing, type Area, type Frame } from '../../../charts/Plot';
import { useModel, useModelBefore } from '../../../experiment/ExperimentContext';
import { vaeElbo } from '../experiment';
import { BellLabels } from './BellLabels';
import { bellPlaces, bellScales, type BellScales } from './bells-geometry';
import { QHandles } from './QHandles';

/** Prior, likelihood and posterior over the codes, and q, to be dragged. */
export function Bells({ frame }: { readonly frame: Frame }) {
  const { area } = frame;
  const { scene, q } = useModel(vaeElbo, (model) => model.balance);
  const before = useModelBefore(vaeElbo, (model) => model.balance.q);
  const scales = useMemo(() => bellScales(scene, area), [scene, area]);
  const places = bellPlaces(q, scales);
  const ghost = useMemo(() => before && bellPlaces(before, scales).outline, [before, scales]);
  const hasMoved = before && (before.mean !== q.mean || before.sd !== q.sd);
  return (
    <Drawing frame={frame} labels={<BellLabels area={area} />}>
      <svg className="clip" width={area.width} height={area.height} overflow="hidden">
        <Ground scales={scales} />
        {hasMoved && ghost && <path className="ghost ghost-p" d={ghost} />}
        <path className="bell bell-q" data-part="q" d={places.outline} />
      </svg>
      <CodeAxis area={area} scales={scales} />
      <QHandles q={q} scales={scales} places={places} />
    </Drawing>
  );
}

const Ground = memo(function Ground({ scales }: { readonly scales: BellScales }) {
  return (
    <>
      <path className="bell bell-likelihood" data-part="likelihood" d={scales.likelihood} />
      <path className="bell bell-prior" data-part="prior" d={scales.prior} />
      <path className="bell bell-posterior" data-part="posterior" d={scales.posterior} />
    </>
  );
});

interface CodeAxisProps {
  readonly area: Area;
  readonly scales: BellScales;
}

const CodeAxis = memo(function CodeAxis({ area, scales }: CodeAxisProps) {
  return (
    <HorizontalAxis
      position={area.height}
      length={area.width}
      ticks={linearTicks(scales.z, area.width < 420 ? 5 : 11)}
    />
  );
});
