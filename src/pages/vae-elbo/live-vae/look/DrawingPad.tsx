import { useRef, type PointerEvent } from 'react';
import type { Point } from '../../../../compute/point-cloud';
import type { Stroke } from '../../../../compute/pictures/stroke';
import { useHydrated } from '../../../../experiment/useHydrated';
import { beginStroke, extendStroke, PAD, strokePath, writtenDigit } from './pad-strokes';

interface DrawingPadProps {
  readonly strokes: readonly Stroke[];
  readonly onDraw: (strokes: readonly Stroke[]) => void;
}

const DIGITS = Array.from({ length: 10 }, (_, digit) => digit);

/** Paper to draw on with a mouse, a finger or a pen; without any of them a digit can be had as written. */
export function DrawingPad({ strokes, onDraw }: DrawingPadProps) {
  const hydrated = useHydrated();
  /** The strokes as they are now: moves come faster than React renders. */
  const latest = useRef(strokes);
  const pen = useRef<number | null>(null);
  const draw = (next: readonly Stroke[]) => {
    latest.current = next;
    onDraw(next);
  };

  const putDown = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0 || pen.current !== null) return;
    pen.current = event.pointerId;
    event.currentTarget.setPointerCapture(event.pointerId);
    draw(beginStroke(strokes, placeOnPad(event.currentTarget, event)));
  };
  const lead = (event: PointerEvent<SVGSVGElement>) => {
    if (event.pointerId !== pen.current) return;
    // Between two frames a quick hand goes a long way round.
    const between = event.nativeEvent.getCoalescedEvents?.() ?? [];
    const passed = between.length > 0 ? between : [event.nativeEvent];
    const { currentTarget } = event;
    const next = extendStroke(
      latest.current,
      passed.map((moved) => placeOnPad(currentTarget, moved)),
    );
    if (next !== latest.current) draw(next);
  };
  const lift = ({ pointerId }: PointerEvent) => {
    if (pointerId === pen.current) pen.current = null;
  };

  return (
    <div className="sight-pad">
      <svg
        className="pad"
        viewBox={`0 0 ${PAD} ${PAD}`}
        role="img"
        aria-label={
          strokes.length === 0
            ? 'Drawing pad, empty. It takes a mouse, a finger or a pen; with keys, choose a digit under “As written”.'
            : `Drawing pad with ${strokes.length} ${strokes.length === 1 ? 'stroke' : 'strokes'}`
        }
        onPointerDown={hydrated ? putDown : undefined}
        onPointerMove={lead}
        onPointerUp={lift}
        onPointerCancel={lift}
      >
        <rect className="pad-paper" width={PAD} height={PAD} />
        {strokes.length === 0 && (
          <text className="pad-hint" x={PAD / 2} y={PAD / 2} textAnchor="middle" aria-hidden>
            draw a digit here
          </text>
        )}
        <path className="pad-stroke" d={strokes.map(strokePath).join('')} />
      </svg>
      <div className="buttons" role="group" aria-label="Your drawing">
        <button
          type="button"
          disabled={!hydrated || strokes.length === 0}
          onClick={() => draw(strokes.slice(0, -1))}
        >
          Undo stroke
        </button>
        <button type="button" disabled={!hydrated || strokes.length === 0} onClick={() => draw([])}>
          Clear
        </button>
      </div>
      <label className="speed">
        As written{' '}
        <select
          autoComplete="off"
          disabled={!hydrated}
          value=""
          onChange={({ currentTarget }) => draw(writtenDigit(Number(currentTarget.value)))}
        >
          <option value="" disabled>
            –
          </option>
          {DIGITS.map((digit) => (
            <option key={digit} value={digit}>
              {digit}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function placeOnPad(
  pad: Element,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): Point {
  const { left, top, width, height } = pad.getBoundingClientRect();
  return { x: (PAD * (clientX - left)) / width, y: (PAD * (clientY - top)) / height };
}
