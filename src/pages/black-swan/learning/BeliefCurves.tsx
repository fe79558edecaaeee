import { memo } from 'react';
import { HorizontalAxis } from '../../../charts/Axis';
import { NumberHandle } from '../../../charts/NumberHandle';
import { Drawing, type Area, type Frame } from '../../../charts/Plot';
import { useModel, useModelBefore } from '../../../experiment/ExperimentContext';
import { probabilityText } from '../../../formula/number-text';
import { blackSwan } from '../experiment';
import { BeliefLabels } from './BeliefLabels';
import { densityScales, LAKE_HANDLE, stretched } from './density-geometry';
import { PriorHandle } from './PriorHandle';

const RATES = [0, 0.01, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99, 1];
const FEWER_RATES = [0, 0.05, 0.2, 0.5, 0.8, 0.95, 1];
const ROOMY = 480;

/** What is believed about the rate of black swans before and after the sightings, and what the rate is. */
export function BeliefCurves({ frame }: { readonly frame: Frame }) {
  const { area } = frame;
  const { prior, posterior, rate } = useModel(blackSwan, (model) => model.lake);
  const before = useModelBefore(blackSwan, (model) => model.lake);
  const scales = densityScales(area, [prior, posterior]);
  const lake = scales.xOf(rate);
  return (
    <Drawing frame={frame} labels={<BeliefLabels area={area} scales={scales} />}>
      <RateAxis area={area} />
      <path className="belief-posterior" data-part="posterior" d={scales.outline(posterior)} />
      <path className="belief-prior" data-part="prior" d={scales.outline(prior)} />
      <svg className="clip" width={area.width} height={area.height} overflow="hidden">
        {before && before.posterior !== posterior && (
          <path className="ghost ghost-p" d={scales.outline(before.posterior)} />
        )}
        {before && before.prior !== prior && (
          <path className="ghost ghost-q" d={scales.outline(before.prior)} />
        )}
      </svg>
      <line className="lake-rate" x1={lake} x2={lake} y1={LAKE_HANDLE} y2={area.height} />
      <PriorHandle prior={prior} {...scales.meanOf(prior)} rateAt={scales.rateAt} />
      <NumberHandle
        name="lake"
        what="The lake’s own rate of black swans"
        tone="ink"
        direction="horizontal"
        x={lake}
        y={LAKE_HANDLE}
        valueAt={({ x }) => scales.rateAt(x)}
      />
    </Drawing>
  );
}

const RateAxis = memo(function RateAxis({ area }: { readonly area: Area }) {
  const rates = area.width < ROOMY ? FEWER_RATES : RATES;
  return (
    <HorizontalAxis
      position={area.height}
      length={area.width}
      ticks={rates.map((rate) => ({
        at: area.width * stretched(rate),
        text: probabilityText(rate),
      }))}
    />
  );
});
