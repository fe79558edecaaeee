import { memo, useMemo } from 'react';
import { HorizontalAxis, VerticalAxis } from '../../../charts/Axis';
import { Label } from '../../../charts/Label';
import { linearTicks } from '../../../charts/linear-ticks';
import { NumberHandle } from '../../../charts/NumberHandle';
import { Drawing, type Area, type Frame } from '../../../charts/Plot';
import { useModel } from '../../../experiment/ExperimentContext';
import { countText, timesText } from '../../../formula/number-text';
import { blackSwan } from '../experiment';
import { wealthCourse, type WealthCourse } from './wealth-course';

/** Wealth of you and of others who bet alike but have other luck, up to the bets made. */
export function WealthPlot({ frame }: { readonly frame: Frame }) {
  const { area } = frame;
  const { runs, yours, growth, bets } = useModel(blackSwan, (model) => model.market);
  const course = useMemo(
    () => wealthCourse({ runs, yours, growth }, area),
    [runs, yours, growth, area],
  );
  const { x, at } = course;
  const log = yours[bets] ?? 0;
  const now = { x: x(bets), y: Math.max(0, Math.min(area.height, at(log))) };

  return (
    <Drawing
      frame={frame}
      labels={<WealthLabels area={area} course={course} now={now} log={log} bets={bets} />}
    >
      <WealthLines area={area} course={course} />
      {/* What the bets still to be made will bring shows through, barely. */}
      <rect className="veil" x={now.x} width={area.width - now.x} height={area.height} />
      <line className="baseline" x2={area.width} y1={at(0)} y2={at(0)} />
      <svg className="clip" width={area.width} height={area.height} overflow="hidden">
        <path className="level" d={course.expected} />
      </svg>
      <NumberHandle
        name="bets"
        what="Bets made, on the line of your money"
        tone="p"
        direction="horizontal"
        x={now.x}
        y={now.y}
        valueAt={(place) => x.invert(place.x)}
      />
    </Drawing>
  );
}

interface WealthLinesProps {
  readonly area: Area;
  readonly course: WealthCourse;
}

const WealthLines = memo(function WealthLines({ area, course }: WealthLinesProps) {
  const { x, ticks, others, yours } = course;
  return (
    <>
      <VerticalAxis position={0} length={area.height} ticks={ticks} />
      <HorizontalAxis position={area.height} length={area.width} ticks={linearTicks(x, 4)} />
      <svg className="clip" width={area.width} height={area.height} overflow="hidden">
        <path className="course-others" d={others} />
        <path className="course-yours" data-part="yours" d={yours} />
      </svg>
    </>
  );
});

interface WealthLabelsProps extends WealthLinesProps {
  readonly now: { readonly x: number; readonly y: number };
  readonly log: number;
  readonly bets: number;
}

const BESIDE = 16;
const FROM_EDGE = 10;
const FAR = 36;

function WealthLabels({ area, course, now, log, bets }: WealthLabelsProps) {
  const { ruinedAt } = course;
  const isRight = now.x > area.width / 2;
  // Your words stand on the far side of you from the dotted line, as far as the drawing goes.
  const isAbove = now.y < expectedAt(course, now.x) ? now.y > BESIDE : now.y > area.height - BESIDE;
  const isRuined = ruinedAt !== null && ruinedAt <= bets;
  return (
    <>
      <Label
        x={now.x + (isRight ? -BESIDE : BESIDE)}
        y={now.y + (isAbove ? -BESIDE : BESIDE)}
        anchor={isRight ? 'end' : 'start'}
        tone="p"
      >
        <strong className="map-tag">
          {isRuined ? `ruined at bet ${countText(ruinedAt)}` : `you: × ${timesText(log)}`}
        </strong>
      </Label>
      {Number.isFinite(course.expectedEnd) && (
        <Label {...besideExpected(course, area, isRight)} tone="faint">
          dotted: expected growth
        </Label>
      )}
      <Label x={-40} y={-16} tone="faint">
        your money, 1 at the start
      </Label>
      <Label x={area.width / 2} y={area.height + 38} anchor="middle" tone="faint">
        bets
      </Label>
    </>
  );
}

function expectedAt({ at, x, expectedEnd }: WealthCourse, place: number): number {
  const share = place / (x.range()[1] ?? 1);
  return at(0) + (expectedEnd - at(0)) * share;
}

/**
 * At the end of the drawing that you are not at: where you are at the right, in the corner that the line leaves free;
 * else along the line of 1, on the side of the dotted line if that is far off, on the other if it is near.
 */
function besideExpected(
  { at, expectedEnd }: WealthCourse,
  { width, height }: Area,
  isLeft: boolean,
) {
  const rise = at(0) - expectedEnd;
  if (isLeft) {
    return { x: 6, y: rise > 0 ? FROM_EDGE : height - FROM_EDGE, anchor: 'start' } as const;
  }
  const isBelow = Math.abs(rise) > FAR !== rise >= 0;
  return { x: width, y: at(0) + (isBelow ? BESIDE : -BESIDE), anchor: 'end' } as const;
}
