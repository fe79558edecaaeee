import { useMemo } from 'react';
import { HorizontalAxis, VerticalAxis } from '../../../charts/Axis';
import { Label } from '../../../charts/Label';
import { linearTicks } from '../../../charts/linear-ticks';
import { Drawing, type Area, type Frame } from '../../../charts/Plot';
import { useExperimentState, useModel } from '../../../experiment/ExperimentContext';
import { countText, informationText, tickText } from '../../../formula/number-text';
import { blackSwan } from '../experiment';
import {
  swanTicks,
  timelineGeometry,
  type MarkedSwan,
  type TimelineGeometry,
} from './timeline-geometry';

/** Words begin over the bar and stand beyond its end. */
const BESIDE = 8;
const BEYOND = 10;

/** Swan by swan: how improbable it was, upwards, and what it taught, downwards. */
export function SurpriseTimeline({ frame }: { readonly frame: Frame }) {
  const { area } = frame;
  const unit = useExperimentState((state) => state.unit);
  const { steps } = useModel(blackSwan, (model) => model.lake.path);
  const geometry = useMemo(() => timelineGeometry(steps, area, unit), [steps, area, unit]);
  const { up, down, xOf } = geometry;
  return (
    <Drawing frame={frame} labels={<TimelineLabels area={area} geometry={geometry} />}>
      <VerticalAxis position={0} length={up(0)} ticks={linearTicks(up, 3)} />
      <g transform={`translate(0,${down(0)})`}>
        <VerticalAxis
          position={0}
          length={area.height - down(0)}
          ticks={linearTicks(down, 2)
            .slice(1)
            .map(({ at, text }) => ({ at: at - down(0), text }))}
        />
      </g>
      <HorizontalAxis
        position={area.height}
        length={area.width}
        ticks={swanTicks(steps.length).map((swan) => ({ at: xOf(swan), text: countText(swan) }))}
      />
      <path className="shannon-bars" data-part="shannon" d={geometry.shannon} />
      <path className="term-area bayesian-bars" data-part="bayesian" d={geometry.bayesian} />
      <path className="swan-band" d={geometry.band} />
      <path className="swan-black" d={geometry.black} />
    </Drawing>
  );
}

interface TimelineLabelsProps {
  readonly area: Area;
  readonly geometry: TimelineGeometry;
}

function TimelineLabels({ area, geometry }: TimelineLabelsProps) {
  const unit = useExperimentState((state) => state.unit);
  const { first, hundredth, enlarged } = geometry;
  return (
    <>
      {first && <Marked area={area} swan={first} name="first black swan" withBoth />}
      {hundredth && <Marked area={area} swan={hundredth} name="hundredth" />}
      <Label x={-30} y={-22} tone="faint">
        Shannon surprise of each swan, in {unit}
      </Label>
      <Label x={area.width} y={area.height - 12} anchor="end" tone="faint">
        Bayesian surprise, scale × {tickText(enlarged, enlarged < 10 ? 0.1 : 1)}
      </Label>
      <Label x={area.width / 2} y={area.height + 38} anchor="middle" tone="faint">
        swans seen; the filled ones are black
      </Label>
    </>
  );
}

interface MarkedProps {
  readonly area: Area;
  readonly swan: MarkedSwan;
  readonly name: string;
  /** Its Shannon surprise has a label too. */
  readonly withBoth?: boolean;
}

function Marked({ area, swan: { x, top, bottom, step }, name, withBoth = false }: MarkedProps) {
  const unit = useExperimentState((state) => state.unit);
  const goesLeft = x > area.width / 2;
  const place = {
    x: x + (goesLeft ? BESIDE : -BESIDE),
    anchor: goesLeft ? 'end' : 'start',
  } as const;
  return (
    <>
      {withBoth && (
        <Label {...place} y={top - BEYOND}>
          {name}: {informationText(step.shannon, unit)}
        </Label>
      )}
      <Label {...place} y={bottom + BEYOND}>
        {withBoth ? 'it taught' : name} <strong>{informationText(step.bayesian, unit)}</strong>
      </Label>
    </>
  );
}
