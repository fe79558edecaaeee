import type { NumberParameter } from '../experiment/parameter';
import type { ExperimentState } from '../experiment/store';
import type { Tone } from '../experiment/tone';

/** A number of the page that a slider and a box show, side by side, and change. */
export interface ControlledNumber {
  readonly name: string;
  readonly label: string;
  readonly parameter: NumberParameter;
  readonly read: (state: ExperimentState) => number;
  readonly tone?: Tone;
  readonly onChange: (value: number) => void;
  /** A change is about to start: answers with the way back. */
  readonly onGrab: () => () => void;
}
