import type { Parameters, Values } from './parameter';
import type { Unit } from './unit';

/**
 * One step of a page's guided example. The lesson beside the figures and the presenter play the same steps.
 *
 * Texts are for people: `{kl-pq}` stands for that quantity, live; `*word*` for emphasis; a capital P or Q on its own
 * takes its colour.
 */
export interface Step<S extends Parameters = Parameters, M = unknown> {
  /** Progress is kept under this name: once released it stays. */
  readonly id: string;
  readonly title: string;
  /** The figure that the step is about. */
  readonly figure: string;
  /** The page's state at the start of the step; what is not named has its default. */
  readonly set: Partial<Values<S>>;
  /** The part of the figure that is meant: its `data-term` or `data-part`. */
  readonly light?: string;
  readonly say: string;
  readonly question?: Question<S, M>;
  /** What the answer makes the page show: the state that was asked about. */
  readonly reveal?: Partial<Values<S>>;
  /** Said after the answer, right or wrong. */
  readonly after?: string;
  /** For the lecturer, in the notes window. */
  readonly notes: string;
}

/** A page's guided example. */
export interface Guide<S extends Parameters = Parameters, M = unknown> {
  /** As many as the page's `about.steps` says. */
  readonly steps: readonly Step<S, M>[];
  /** By the figure's id: the parameters that a printed question about it must state. */
  readonly given: Readonly<Record<string, readonly string[]>>;
  /** By the figure's id: the corners of an empty triangle that a printed question about it leaves to draw in. */
  readonly triangles?: Readonly<
    Record<string, readonly [above: string, left: string, right: string]>
  >;
  /** What somebody who has come to the end can say. */
  readonly learnt: readonly string[];
}

export type Question<S extends Parameters = Parameters, M = unknown> =
  Choose | Mark<M> | Goal<S, M>;

export interface Choose {
  readonly kind: 'choose';
  readonly ask: string;
  /** Exactly one is right; each wrong one is a mistake that people make, with the answer to it. */
  readonly options: readonly Option[];
}

interface Option {
  readonly text: string;
  readonly right?: true;
  readonly because: string;
}

/** Put a marker where a quantity will be once the answer is revealed. */
export interface Mark<M = unknown> {
  readonly kind: 'mark';
  readonly ask: string;
  readonly quantity: string;
  /** Quantities that would give the answer away: they stand as "?" until it is given. */
  readonly covers?: readonly string[];
  /** The number line ends here, in nats. It starts at 0. */
  readonly reach: number;
  /** So far off is still right, in nats. */
  readonly tolerance: number;
  readonly right: string;
  readonly tooLow: string;
  readonly tooHigh: string;
  readonly mistakes: readonly Mistake<M>[];
}

/** A place where a certain mistake puts the marker. */
interface Mistake<M = unknown> {
  /** In nats, from what the page shows once the answer is revealed. */
  at(model: M, unit: Unit): number;
  readonly because: string;
}

/** Drag until it holds, so many times in different ways. */
export interface Goal<S extends Parameters = Parameters, M = unknown> {
  readonly kind: 'goal';
  readonly ask: string;
  readonly ways: number;
  isReached(model: M, values: Values<S>): boolean;
  /** For values that come near or do not count: why not. */
  nearMiss?(model: M, values: Values<S>): string | null;
  /** Two ways of the same name count once; it is shown in the list of ways found. */
  wayOf(values: Values<S>): string;
  readonly right: string;
}
