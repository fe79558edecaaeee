import { useMemo } from 'react';
import { HorizontalAxis, VerticalAxis } from '../../../charts/Axis';
import { Label } from '../../../charts/Label';
import { linearTicks } from '../../../charts/linear-ticks';
import { Drawing, type Area, type Frame } from '../../../charts/Plot';
import { useExperimentState, useModel } from '../../../experiment/ExperimentContext';
import { countText, tickText } from '../../../formula/number-text';
import { Quantity } from '../../../formula/Quantity';
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
const LEFTMOST = 4;
const NARROW = 420;

/** Swan by swan: how improbable it was, upwards, and what it taught, downwards. */
export function SurpriseTimeline({ frame }: { readonly frame: Frame }) {
  const { area } = frame;
  const unit = useExperimentState((state) => state.unit);
  const path = useModel(blackSwan, (model) => model.lake.path);
  const firstBlack = useModel(blackSwan, (model) => model.lake.firstBlack);
  const hundredthBlack = useModel(blackSwan, (model) => model.lake.hundredthBlack);
  const geometry = useMemo(
    () => timelineGeometry({ path, firstBlack, hundredthBlack }, area, unit),
    [path, firstBlack, hundredthBlack, area, unit],
  );
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
        ticks={swanTicks(path.steps.length).map((swan) => ({
          at: xOf(swan),
          text: countText(swan),
        }))}
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
  const { first, hundredth, highest, enlarged, up } = geometry;
  const overWords = area.width < NARROW ? 30 : 12;
  return (
    <>
      {first && (
        <>
          <Label {...beside(first)} y={highest - BEYOND}>
            first black swan: <Quantity name="first-black-shannon" />
          </Label>
          <Label {...beside(first)} y={first.bottom + BEYOND}>
            it taught{' '}
            <strong>
              <Quantity name="first-black-bayesian" />
            </strong>
          </Label>
        </>
      )}
      {hundredth && (
        <Label {...beside(hundredth)} y={hundredth.bottom + BEYOND}>
          hundredth{' '}
          <strong>
            <Quantity name="hundredth-black-bayesian" />
          </strong>
        </Label>
      )}
      <Label x={-30} y={-22} tone="faint">
        Shannon surprise of each swan, in {unit}
      </Label>
      <Label x={area.width} y={area.height - overWords} anchor="end" tone="faint">
        Bayesian surprise
        {highest < up(0) && `, scale × ${tickText(enlarged, enlarged < 10 ? 0.1 : 1)}`}
      </Label>
      <Label x={area.width / 2} y={area.height + 38} anchor="middle" tone="faint">
        swans seen; the filled ones are black
      </Label>
    </>
  );
}

function beside({ x, side }: MarkedSwan) {
  const goesLeft = side === 'left';
  return {
    x: Math.max(LEFTMOST, x + (goesLeft ? BESIDE : -BESIDE)),
    anchor: goesLeft ? 'end' : 'start',
  } as const;
}
