/** What a page declares once about a parameter; controls, handles, address, presets and tests all read it here. */
export type Parameter = NumberParameter | DistributionParameter;

export interface NumberParameter {
  readonly kind: 'number';
  /** As in the formulas: `p`, `q`, `ε`. */
  readonly symbol: string;
  /** What it is, for a person: "P, the true chance of heads". */
  readonly label: string;
  readonly min: number;
  readonly max: number;
  /** One press of an arrow key, and what the slider snaps to; on a log track, steps per factor of ten. */
  readonly step: number;
  readonly whole: boolean;
  readonly track: Track;
  readonly default: number;
}

/** How a slider's length is divided. A log track ends in an exact zero, left of its smallest value. */
export type Track =
  { readonly kind: 'linear' } | { readonly kind: 'log'; readonly smallest: number };

export interface DistributionParameter {
  readonly kind: 'distribution';
  readonly symbol: string;
  readonly label: string;
  readonly outcomes: readonly Outcome[];
  readonly step: number;
  readonly default: readonly number[];
}

/** The id lights up formula, bar and words together; the label stands in sentences. */
export interface Outcome {
  readonly id: string;
  readonly label: string;
}

export type Parameters = Readonly<Record<string, Parameter>>;

/** The values of declared parameters: a number, or the weights of a distribution. */
export type Values<S extends Parameters = Parameters> = {
  readonly [K in keyof S]: ValueOf<S[K]>;
};

type ValueOf<P extends Parameter> = P extends DistributionParameter ? readonly number[] : number;

type Described = Pick<NumberParameter, 'symbol' | 'label' | 'default'>;

export function probability(described: Described): NumberParameter {
  return {
    kind: 'number',
    min: 0,
    max: 1,
    step: 0.01,
    whole: false,
    track: { kind: 'linear' },
    ...described,
  };
}

export function wholeNumber(
  described: Described & Pick<NumberParameter, 'min' | 'max'> & { readonly track?: Track },
): NumberParameter {
  return { kind: 'number', step: 1, whole: true, track: { kind: 'linear' }, ...described };
}

export function smallNumber(
  described: Described & { readonly max: number; readonly smallest: number },
): NumberParameter {
  const { smallest, ...rest } = described;
  return {
    kind: 'number',
    min: 0,
    step: 4,
    whole: false,
    track: { kind: 'log', smallest },
    ...rest,
  };
}

export function distribution(
  described: Omit<DistributionParameter, 'kind' | 'step'>,
): DistributionParameter {
  return { kind: 'distribution', step: 0.01, ...described };
}

export function defaultsOf<S extends Parameters>(params: S): Values<S> {
  const entries = Object.entries(params).map(([name, { default: value }]) => [name, value]);
  return Object.fromEntries(entries) as Values<S>;
}

/** One part of a distribution, as the number parameter that its slider, box and handle move. */
export function outcomeParameter(of: DistributionParameter, outcome: number): NumberParameter {
  const label = of.outcomes[outcome]?.label ?? '';
  return probability({
    symbol: `${of.symbol}(${label})`,
    label: `${of.symbol}, chance of ${label}`,
    default: of.default[outcome] ?? 0,
  });
}
