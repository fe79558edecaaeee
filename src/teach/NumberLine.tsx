import { scaleLinear } from 'd3';
import { HorizontalAxis } from '../charts/Axis';
import { Label } from '../charts/Label';
import { linearTicks } from '../charts/linear-ticks';
import { Drawing, Plot, type Frame } from '../charts/Plot';

interface NumberLineProps {
  readonly reach: number;
  readonly guess: number;
  /** Shown once the answer is given. */
  readonly truth: number | null;
  readonly describedBy: string;
}

const HEIGHT = 86;
/** As far in as the middle of a slider's thumb at its ends, so that slider and line agree. */
const MARGIN = { top: 48, right: 11, bottom: 26, left: 11 };
const CROWDED = 90;

/** From 0 to as far as the answer may be: where the marker was put, and where the quantity is. */
export function NumberLine(props: NumberLineProps) {
  return (
    <Plot
      title="Number line with your marker"
      describedBy={props.describedBy}
      height={HEIGHT}
      margin={MARGIN}
      prerenderWidth={340}
    >
      {(frame) => <Line frame={frame} {...props} />}
    </Plot>
  );
}

function Line({ frame, reach, guess, truth }: NumberLineProps & { readonly frame: Frame }) {
  const { width } = frame.area;
  const x = scaleLinear([0, reach], [0, width]);
  const guessAt = x(Math.min(reach, guess));
  const truthAt = truth === null ? null : x(Math.min(reach, truth));
  const crowded = truthAt !== null && Math.abs(truthAt - guessAt) < CROWDED;
  return (
    <Drawing
      frame={frame}
      labels={
        <>
          <Label x={guessAt} y={crowded ? -38 : -21} anchor={sideOf(guessAt, width)}>
            you
          </Label>
          {truthAt !== null && (
            <Label x={truthAt} y={-21} anchor={sideOf(truthAt, width)}>
              <strong>here it is</strong>
            </Label>
          )}
        </>
      }
    >
      <HorizontalAxis position={0} length={width} ticks={linearTicks(x, 5)} />
      {truthAt !== null && <path className="marker-way" d={`M${guessAt},-4H${truthAt}`} />}
      <path className="marker" d={`M${guessAt},0l-6,-10h12Z`} />
      {truthAt !== null && <path className="marker marker-truth" d={`M${truthAt},0l-6,-10h12Z`} />}
    </Drawing>
  );
}

function sideOf(at: number, width: number): 'start' | 'middle' | 'end' {
  return at < 40 ? 'start' : at > width - 40 ? 'end' : 'middle';
}
