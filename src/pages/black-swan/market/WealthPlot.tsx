import { memo, useMemo } from 'react';
import { HorizontalAxis, VerticalAxis } from '../../../charts/Axis';
import { linearTicks } from '../../../charts/linear-ticks';
import { NumberHandle } from '../../../charts/NumberHandle';
import { Drawing, type Area, type Frame } from '../../../charts/Plot';
import { useSteadyReach } from '../../../charts/useSteadyReach';
import { useModel } from '../../../experiment/ExperimentContext';
import { blackSwan } from '../experiment';
import { wealthCourse, wealthReach, type WealthCourse } from './wealth-course';
import { WealthLabels } from './WealthLabels';

/** Wealth of you and of others who bet alike but have other luck, up to the bets made. */
export function WealthPlot({ frame }: { readonly frame: Frame }) {
  const { area } = frame;
  const { runs, yours, growth, bets } = useModel(blackSwan, (model) => model.market);
  const fitting = useMemo(() => wealthReach({ runs, yours, growth }), [runs, yours, growth]);
  const reach = useSteadyReach(fitting);
  const course = useMemo(
    () => wealthCourse({ runs, yours, growth }, area, reach),
    [runs, yours, growth, area, reach],
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
