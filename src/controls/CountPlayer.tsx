import { useId, useRef, useState, type ReactNode } from 'react';
import { useExperimentState, useExperimentStore } from '../experiment/ExperimentContext';
import { useHydrated } from '../experiment/useHydrated';
import { countText } from '../formula/number-text';
import { useFrames } from './useFrames';

interface CountPlayerProps {
  /** The whole-number parameter that counts what was done. */
  readonly name: string;
  /** What the buttons do, for whoever does not see what they stand beside. */
  readonly label: string;
  /** The button that does it once. */
  readonly once: string;
  /** How many a second. */
  readonly speeds: readonly number[];
  readonly defaultSpeed: number;
  /** What is counted, one of it: "flip". */
  readonly noun: string;
  /** The button that plays, where what it does has a name. */
  readonly play?: string;
  /** Brings the page to a count, where that is more than to count. It may stop on the way, when there is no more to do. */
  readonly goTo?: (count: number) => void;
  /** What that moves besides the count: a hand on one of them ends the run too. */
  readonly alsoMoves?: readonly string[];
  /** Further buttons. */
  readonly children?: ReactNode;
}

const NOTHING: readonly string[] = [];

/** Does something once, or on and on at a speed, and starts over: what was done is a count in the page's state. */
export function CountPlayer(props: CountPlayerProps) {
  const { name, once, speeds, noun, play = 'Play', alsoMoves = NOTHING } = props;
  const { experiment, setNumber, remember, live } = useExperimentStore();
  const parameter = experiment.params[name];
  if (parameter?.kind !== 'number' || !parameter.whole) {
    throw new TypeError(`${name} is not a whole number of ${experiment.about.slug}.`);
  }
  const { max } = parameter;
  const goTo = props.goTo ?? ((to: number) => setNumber(name, to));
  const countNow = () => Number(live.getState().values[name]);
  const placeNow = () => {
    const { values } = live.getState();
    return [name, ...alsoMoves].map((moved) => values[moved]).join();
  };
  const hydrated = useHydrated();
  const speedId = useId();
  const count = useExperimentState(({ values }) => Number(values[name]));
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState(props.defaultSpeed);
  const atEnd = count >= max;

  const playButton = useRef<HTMLButtonElement>(null);
  const reached = useRef('');
  useFrames(playing, (seconds, carry) => {
    const now = countNow();
    // A reset, an undo or a hand on the slider ends the run.
    if (placeNow() !== reached.current) {
      setPlaying(false);
      return 0;
    }
    const due = carry + seconds * speed;
    const whole = Math.floor(due);
    if (whole > 0) goTo(Math.min(max, now + whole));
    const done = countNow();
    reached.current = placeNow();
    if (done >= max || (whole > 0 && done === now)) setPlaying(false);
    return due - whole;
  });

  const change = (value: number) => {
    remember();
    goTo(value);
    // At either end the button that was pressed goes out, and would take the focus with it.
    if (value === 0 || value === max) playButton.current?.focus();
  };
  const toggle = () => {
    if (atEnd) change(0);
    else if (!playing) remember();
    reached.current = placeNow();
    setPlaying(!playing);
  };

  return (
    <div className="player">
      <div className="buttons" role="group" aria-label={props.label}>
        <button type="button" disabled={!hydrated || atEnd} onClick={() => change(count + 1)}>
          {once}
        </button>
        <button ref={playButton} type="button" disabled={!hydrated} onClick={toggle}>
          {playing ? 'Pause' : play}
        </button>
        <button type="button" disabled={!hydrated || count === 0} onClick={() => change(0)}>
          Start over
        </button>
        {props.children}
      </div>
      <label className="speed" htmlFor={speedId}>
        Speed{' '}
        <select
          id={speedId}
          autoComplete="off"
          disabled={!hydrated}
          value={speed}
          onChange={(event) => setSpeed(Number(event.currentTarget.value))}
        >
          {speeds.map((perSecond) => (
            <option key={perSecond} value={perSecond}>
              {`${countText(perSecond)} ${noun}${perSecond === 1 ? '' : 's'} a second`}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
