import { memo } from 'react';
import { Label } from '../../../charts/Label';
import type { Area } from '../../../charts/Plot';
import { useExperimentState } from '../../../experiment/ExperimentContext';
import { natsIn } from '../../../experiment/unit';
import { informationText } from '../../../formula/number-text';
import { patchName } from './patch-words';
import { latest, PATCHES, type Screen } from './screen';
import { nameHeights, type TimeScales } from './time-geometry';

/** Clear of the handle. */
const BESIDE = 14;
const OFF_PEAK = 8;
const OVER_PEAK = 18;
/** About how wide "the change: 0.490 bits" is. */
const PEAK_LABEL = 150;
/** Beside the names, room for the words where nothing is drawn yet. */
const TO_COME = 170;

interface TimeLabelsProps {
  readonly area: Area;
  readonly scales: TimeScales;
  readonly screen: Screen;
}

/** The names of the patches where their courses end, and the peak of the change once it has come. */
export function TimeLabels({ area, scales, screen }: TimeLabelsProps) {
  const { look, frame, change } = screen;
  const beside = scales.x(frame) + BESIDE;
  const names = (series: 'predictiveEntropy' | 'bayesianSurprise', from: number) =>
    nameHeights(screen, series, scales).map((height, i) => {
      const patch = PATCHES[i]!;
      return (
        <Label
          key={patch}
          x={beside}
          y={from + height}
          term={patch}
          {...(look === patch && { tone: 'p' as const })}
        >
          {look === patch ? <strong>{patchName(patch)}</strong> : patchName(patch)}
        </Label>
      );
    });
  return (
    <>
      <Titles area={area} lower={scales.lower} />
      {frame > 0 && names('predictiveEntropy', 0)}
      {frame > 0 && names('bayesianSurprise', scales.lower)}
      {area.width - beside > TO_COME && (
        <Label x={area.width} y={scales.lower + scales.panel / 4} anchor="end" tone="faint">
          still to come
        </Label>
      )}
      {frame >= change && <PeakLabel scales={scales} screen={screen} />}
    </>
  );
}

function PeakLabel({ scales: { x, y, lower, unit }, screen }: Omit<TimeLabelsProps, 'area'>) {
  const peak = latest(screen.patches.changing, 'bayesianSurprise', screen.change);
  const left = x(screen.change - 1);
  const top = lower + y(natsIn(unit, peak));
  // Left of the peak all is quiet; where that is too narrow there is room above it.
  const fits = left > PEAK_LABEL + 2 * OFF_PEAK;
  return (
    <Label
      x={fits ? left - OFF_PEAK : PEAK_LABEL / 2 + OFF_PEAK}
      y={fits ? top + OFF_PEAK : top - OVER_PEAK}
      anchor={fits ? 'end' : 'middle'}
      term="changing"
    >
      the change: {informationText(peak, unit)}
    </Label>
  );
}

const Titles = memo(function Titles({ area, lower }: { area: Area; lower: number }) {
  const unit = useExperimentState((state) => state.unit);
  return (
    <>
      <Label x={0} y={-16} tone="faint">
        entropy of a pixel, in {unit}
      </Label>
      <Label x={0} y={lower - 16} tone="faint">
        Bayesian surprise of a pixel, in {unit}
      </Label>
      <Label x={area.width / 2} y={area.height + 36} anchor="middle" tone="faint">
        frames shown
      </Label>
    </>
  );
});
