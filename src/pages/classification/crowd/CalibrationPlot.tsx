import { memo, useMemo } from 'react';
import { HorizontalAxis, VerticalAxis } from '../../../charts/Axis';
import { HATCH_LOSS } from '../../../charts/Hatches';
import { Label } from '../../../charts/Label';
import { linearTicks } from '../../../charts/linear-ticks';
import { Drawing, type Area, type Frame } from '../../../charts/Plot';
import { useModel } from '../../../experiment/ExperimentContext';
import { Quantity } from '../../../formula/Quantity';
import {
  calibrationGeometry,
  calibrationScales,
  type CalibrationDot,
  type CalibrationScales,
  type CalibrationGeometry,
} from './calibration-geometry';
import { CalibrationKey } from './CalibrationKey';
import { classification } from '../experiment';
import { sureness } from './sureness';

/** The key begins over the numbers of the axis. */
const KEY_LEFT = -34;
const PLUS = 'M-8,0h16M0,-8v16';

/** How sure the classifier is against how often it is right: below the diagonal it claims too much. */
export function CalibrationPlot({ frame }: { readonly frame: Frame }) {
  const { area } = frame;
  const crowd = useModel(classification, (model) => model.crowd);
  const scales = useMemo(() => calibrationScales(area), [area]);
  const geometry = calibrationGeometry(crowd, scales);
  const { dots, all } = geometry;
  return (
    <Drawing frame={frame} labels={<CalibrationLabels area={area} geometry={geometry} />}>
      <Ground area={area} scales={scales} />
      {dots.map((dot) => (
        <path
          key={dot.from}
          className={isBelow(dot) ? 'term-area' : 'term-area term-area-negative'}
          fill={isBelow(dot) ? undefined : HATCH_LOSS}
          d={gapOutline(dot, area)}
        />
      ))}
      {dots.map((dot) => (
        <circle key={dot.from} className="bin" cx={dot.x} cy={dot.y} r={dot.radius} />
      ))}
      <path className="all-points" transform={`translate(${all.x},${all.y})`} d={PLUS} />
    </Drawing>
  );
}

interface GroundProps {
  readonly area: Area;
  readonly scales: CalibrationScales;
}

/** The axes, and where a classifier is that is right as often as it says. */
const Ground = memo(function Ground({ area, scales: { x, y } }: GroundProps) {
  return (
    <>
      <VerticalAxis position={0} length={area.height} ticks={linearTicks(y, 5)} />
      <HorizontalAxis position={area.height} length={area.width} ticks={linearTicks(x, 4)} />
      <line className="as-sure" x2={area.width} y1={y(x.invert(0))} y2={0} />
    </>
  );
});

function isBelow({ y, asSure }: CalibrationDot): boolean {
  return y > asSure;
}

/** A bar about the dot, as far as the frame goes. */
function gapOutline({ x, y, asSure, width }: CalibrationDot, area: Area): string {
  const [left, right] = [Math.max(0, x - width / 2), Math.min(area.width, x + width / 2)];
  return `M${left},${y}H${right}V${asSure}H${left}Z`;
}

interface CalibrationLabelsProps {
  readonly area: Area;
  readonly geometry: CalibrationGeometry;
}

function CalibrationLabels({ area, geometry: { hasRoomBelow } }: CalibrationLabelsProps) {
  const crowd = useModel(classification, (model) => model.crowd);
  return (
    <>
      <Label
        x={hasRoomBelow ? area.width - 6 : 10}
        y={hasRoomBelow ? area.height - 38 : 28}
        anchor={hasRoomBelow ? 'end' : 'start'}
      >
        <span className="claim">
          <svg className="shape" viewBox="-8 -8 16 16" width="14" height="14" aria-hidden>
            <path className="all-points" d={PLUS} />
          </svg>{' '}
          says{' '}
          <strong>
            <Quantity name="confidence" />
          </strong>
          <br />
          right{' '}
          <strong>
            <Quantity name="accuracy" />
          </strong>
          <br />
          {sureness(crowd)}
        </span>
      </Label>
      <Label x={KEY_LEFT} y={-16}>
        <CalibrationKey />
      </Label>
      <Label x={area.width / 2} y={area.height + 36} anchor="middle" tone="faint">
        across: how sure it is; up: share right
      </Label>
    </>
  );
}
