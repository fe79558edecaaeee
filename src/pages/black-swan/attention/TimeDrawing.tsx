import { memo, useMemo } from 'react';
import { HorizontalAxis, VerticalAxis } from '../../../charts/Axis';
import { linearTicks } from '../../../charts/linear-ticks';
import { NumberHandle } from '../../../charts/NumberHandle';
import { Drawing, type Area, type Frame } from '../../../charts/Plot';
import {
  useExperimentState,
  useModel,
  useModelBefore,
} from '../../../experiment/ExperimentContext';
import { countText } from '../../../formula/number-text';
import { blackSwan } from '../experiment';
import { PATCHES, type Screen } from './screen';
import { coursesOf, endsOf, timeScales, type TimeScales } from './time-geometry';
import { TimeLabels } from './TimeLabels';

/** Lines at the edge of a panel are drawn in their whole width. */
const SPILL = 4;
/** A step that is to come begins where the last one ends: not even its line may show. */
const HALF_STROKE = 1.5;
const Y_TICKS = 3;
/** The ticks stand clear of the handle, which rides on the line of the lower panel. */
const UNDER_HANDLE = 5;
const FRAME_TICKS = [0, 40, 80, 120, 160];

/** Entropy and Bayesian surprise of the four patches over the frames shown. What is to come stays hidden. */
export function TimeDrawing({ frame }: { readonly frame: Frame }) {
  const { area } = frame;
  const unit = useExperimentState((state) => state.unit);
  const screen = useModel(blackSwan, (model) => model.screen);
  const frameBefore = useModelBefore(blackSwan, (model) => model.screen.frame);
  const scales = useMemo(() => timeScales(area, unit), [area, unit]);
  const valueAt = useMemo(
    () =>
      ({ x }: { readonly x: number }) =>
        scales.x.invert(x),
    [scales],
  );
  const now = scales.x(screen.frame);

  return (
    <Drawing frame={frame} labels={<TimeLabels area={area} scales={scales} screen={screen} />}>
      <TimeAxes area={area} scales={scales} />
      <svg
        className="clip"
        y={-SPILL}
        width={Math.max(0, now - HALF_STROKE)}
        height={area.height + 2 * SPILL}
        overflow="hidden"
      >
        <FilmCourses scales={scales} patches={screen.patches} look={screen.look} />
      </svg>
      {frameBefore !== null && frameBefore !== screen.frame && (
        <path className="ghost" d={uprights(scales, scales.x(frameBefore))} />
      )}
      <path className="frame-now" d={uprights(scales, now)} />
      {screen.frame > 0 && (
        <>
          <path className="frame-end" d={endsOf(screen, 'predictiveEntropy', scales)} />
          <path
            className="frame-end"
            transform={`translate(0,${scales.lower})`}
            d={endsOf(screen, 'bayesianSurprise', scales)}
          />
        </>
      )}
      <NumberHandle
        name="frame"
        what="Frames shown, on the time axis"
        tone="ink"
        direction="horizontal"
        x={now}
        y={area.height}
        valueAt={valueAt}
      />
    </Drawing>
  );
}

/** A line through both panels, but not through the words between them. */
function uprights({ panel, lower }: TimeScales, x: number): string {
  return `M${x},0v${panel}M${x},${lower}v${panel}`;
}

interface TimeAxesProps {
  readonly area: Area;
  readonly scales: TimeScales;
}

const TimeAxes = memo(function TimeAxes({ area, scales: { x, y, panel, lower } }: TimeAxesProps) {
  const ticks = linearTicks(y, Y_TICKS);
  return (
    <>
      <VerticalAxis position={0} length={panel} ticks={ticks} />
      <line className="baseline" x2={area.width} y1={panel} y2={panel} />
      <g transform={`translate(0,${lower})`}>
        <VerticalAxis position={0} length={panel} ticks={ticks} />
        <line className="baseline" x2={area.width} y1={panel} y2={panel} />
      </g>
      <HorizontalAxis
        position={area.height + UNDER_HANDLE}
        length={0}
        ticks={FRAME_TICKS.map((frames) => ({ at: x(frames), text: countText(frames) }))}
      />
    </>
  );
});

interface FilmCoursesProps extends Pick<Screen, 'patches' | 'look'> {
  readonly scales: TimeScales;
}

/** The courses over the whole film, rendered anew only for another film. */
const FilmCourses = memo(function FilmCourses({ scales, patches, look }: FilmCoursesProps) {
  const entropy = useMemo(() => coursesOf(patches, 'predictiveEntropy', scales), [patches, scales]);
  const surprise = useMemo(() => coursesOf(patches, 'bayesianSurprise', scales), [patches, scales]);
  return [entropy, surprise].map(({ paths, under }, i) => (
    <g
      key={i === 0 ? 'entropy' : 'surprise'}
      transform={`translate(0,${SPILL + i * scales.lower})`}
    >
      {i === 1 && <path className="fill-loss" d={under} />}
      {/* Yours last: it may run under none of the others. */}
      {PATCHES.toSorted((a, b) => Number(a === look) - Number(b === look)).map((patch) => (
        <path
          key={patch}
          className={`watched watched-${patch}${look === patch ? ' watched-yours' : ''}`}
          data-term={patch}
          d={paths[patch]}
        />
      ))}
    </g>
  ));
});
