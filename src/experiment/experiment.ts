import type { About } from './about';
import type { Measure } from './measure';
import type { Parameters, Values } from './parameter';
import type { Guide } from './step';
import type { Takeaways } from './takeaways';

/**
 * A page, as data and one pure function. The store holds the values of `params`; everything else that the page shows
 * is read from what `derive` makes of them, so that no two figures can disagree.
 */
export interface Experiment<S extends Parameters = Parameters, M = unknown> {
  readonly about: About;
  readonly params: S;
  /** Every quantity of the page, from one call into compute/. In nats. */
  derive(values: Values<S>): M;
  /** The public numbers. Others link to their names and test them: `pages/contract.test.ts` holds the list. */
  readonly quantities: Readonly<Record<string, Quantity<M>>>;
  /** The quantities that a screen reader hears after each change. */
  readonly announced: readonly string[];
  /** By the figure's id: the quantities that stand beside it on the stage, where they are others than those announced. */
  readonly stageNumbers?: Readonly<Record<string, readonly string[]>>;
  readonly presets: readonly Preset<S>[];
  /** What the swap button exchanges; a page on which nothing can change places has no such button. */
  readonly swap?: Swap<keyof S & string>;
  /** What only some readers need, fetched when it is asked for. */
  readonly later: Later<S, M>;
}

interface Later<S extends Parameters = Parameters, M = unknown> {
  guide(): Promise<Guide<S, M>>;
  takeaways(): Promise<Takeaways<S, M>>;
}

interface Swap<Name extends string = string> {
  /** The visible name of the button. */
  readonly name: string;
  readonly between: readonly [Name, Name];
}

export interface Quantity<M = unknown> {
  /** What the number is, in words that can follow "the". */
  readonly label: string;
  /** As a formula has it, for where room is scarce: "KL(P‖Q)". */
  readonly short?: string;
  /** Unless it says otherwise a quantity is information: in nats, shown in the reader's unit. */
  readonly measure?: Measure;
  read(model: M): number;
}

export interface Preset<S extends Parameters = Parameters> {
  readonly name: string;
  /** The figure beside which it stands; without one it stands above all figures. */
  readonly figure?: string;
  /** Parameters that are not named keep their values. */
  readonly set: Partial<Values<S>>;
}

/** Fixes the types of an experiment from its own declarations. */
export function defineExperiment<const S extends Parameters, M>(
  experiment: Experiment<S, M>,
): Experiment<S, M> {
  return experiment;
}
