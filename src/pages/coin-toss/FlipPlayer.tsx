import { useId, useState } from 'react';
import { useExperimentStore, useValues } from '../../experiment/ExperimentContext';
import { useHydrated } from '../../experiment/useHydrated';
import { countText } from '../../formula/number-text';
import { coinToss } from './experiment';
import { LONGEST_RUN } from './race';
import { useFrames } from './useFrames';

const SPEEDS = [2, 20, 200, 2000];
const DEFAULT_SPEED = 20;

/** Flips the coin: once, on and on, faster or slower, or all over again with other luck. */
export function FlipPlayer() {
  const { setNumber, remember, live } = useExperimentStore();
  const hydrated = useHydrated();
  const speedId = useId();
  const flips = useValues(coinToss, (values) => values.flips);
  const seed = useValues(coinToss, (values) => values.seed);
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState(DEFAULT_SPEED);
  const atEnd = flips >= LONGEST_RUN;

  useFrames(playing, (seconds, carry) => {
    const due = carry + seconds * speed;
    const whole = Math.floor(due);
    const made = Number(live.getState().values['flips']) + whole;
    if (whole > 0) setNumber('flips', made);
    if (made >= LONGEST_RUN) setPlaying(false);
    return due - whole;
  });

  const change = (name: 'flips' | 'seed', value: number) => {
    remember();
    setNumber(name, value);
  };
  const toggle = () => {
    if (atEnd) change('flips', 0);
    else if (!playing) remember();
    setPlaying(!playing);
  };

  return (
    <div className="player">
      <div className="buttons" role="group" aria-label="Flip the coin P">
        <button
          type="button"
          disabled={!hydrated || atEnd}
          onClick={() => change('flips', flips + 1)}
        >
          Flip once
        </button>
        <button type="button" disabled={!hydrated} onClick={toggle}>
          {playing ? 'Pause' : 'Play'}
        </button>
        <button
          type="button"
          disabled={!hydrated || flips === 0}
          onClick={() => change('flips', 0)}
        >
          Start over
        </button>
        <button
          type="button"
          disabled={!hydrated}
          onClick={() => change('seed', (seed + 1) % 1_000_000)}
        >
          Other luck
        </button>
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
          {SPEEDS.map((choice) => (
            <option key={choice} value={choice}>
              {countText(choice)} flips a second
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
