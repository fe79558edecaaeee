/** What a page declares once about a parameter; controls, handles, address, presets and tests all read it here. */
export type Parameter = NumberParameter | ListParameter | ChoiceParameter;

/** Several numbers under one name; each has a slider, a box and perhaps a handle of its own. */
export type ListParameter = DistributionParameter | VectorParameter;

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

/** How a slider's length is divided. A log track ends in an exact zero, left of its smallest value, if the range has one. */
export type Track =
  { readonly kind: 'linear' } | { readonly kind: 'log'; readonly smallest: number };

export interface DistributionParameter {
  readonly kind: 'distribution';
  readonly symbol: string;
  readonly label: string;
  readonly parts: readonly Outcome[];
  readonly step: number;
  readonly default: readonly number[];
}

/** Numbers that do not depend on each other: scores, or the coordinates of a point. */
export interface VectorParameter {
  readonly kind: 'vector';
  readonly symbol: string;
  readonly label: string;
  readonly parts: readonly Named[];
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly default: readonly number[];
}

/** One of a few. */
export interface ChoiceParameter {
  readonly kind: 'choice';
  readonly symbol: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly default: string;
}

interface Option extends Named {
  /** What a label of signs alone means, for whoever hears the page. */
  readonly meaning?: string;
}

/** The id stands in addresses and markup, the label before people. */
export interface Named {
  readonly id: string;
  readonly label: string;
}

/** The id lights up formula, bar and words together; the label stands in sentences. */
export type Outcome = Named;

export type Parameters = Readonly<Record<string, Parameter>>;

/** The values of declared parameters: a number, the parts of a list, or the id of a choice. */
export type Values<S extends Parameters = Parameters> = {
  readonly [K in keyof S]: ValueOf<S[K]>;
};

/** Any one of them. */
export type Value = Values[string];

type ValueOf<P extends Parameter> = P extends ListParameter
  ? readonly number[]
  : P extends ChoiceParameter
    ? string
    : number;

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
  described: Described & {
    readonly max: number;
    readonly smallest: number;
    readonly step?: number;
  },
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

/** A number of either sign. */
export function realNumber(
  described: Described & Pick<NumberParameter, 'min' | 'max' | 'step'>,
): NumberParameter {
  return { kind: 'number', whole: false, track: { kind: 'linear' }, ...described };
}

/** A number whose size may be of any order, but not 0. */
export function positiveNumber(
  described: Described & Pick<NumberParameter, 'min' | 'max'> & { readonly step?: number },
): NumberParameter {
  return {
    kind: 'number',
    step: 8,
    whole: false,
    track: { kind: 'log', smallest: described.min },
    ...described,
  };
}

export function distribution(
  described: Omit<DistributionParameter, 'kind' | 'step'>,
): DistributionParameter {
  return { kind: 'distribution', step: 0.01, ...described };
}

export function vector(described: Omit<VectorParameter, 'kind'>): VectorParameter {
  return { kind: 'vector', ...described };
}

export function choice(described: Omit<ChoiceParameter, 'kind'>): ChoiceParameter {
  return { kind: 'choice', ...described };
}

export function defaultsOf<S extends Parameters>(params: S): Values<S> {
  const entries = Object.entries(params).map(([name, { default: value }]) => [name, value]);
  return Object.fromEntries(entries) as Values<S>;
}

/** One part of a list, as the number parameter that its slider, box and handle move. */
export function partParameter(of: ListParameter, part: number): NumberParameter {
  const label = of.parts[part]?.label ?? '';
  const described = { symbol: `${of.symbol}(${label})`, default: of.default[part] ?? 0 };
  if (of.kind === 'distribution') {
    return probability({ ...described, label: `${of.symbol}, chance of ${label}` });
  }
  const { min, max, step } = of;
  return {
    kind: 'number',
    min,
    max,
    step,
    whole: false,
    track: { kind: 'linear' },
    label: `${of.label}, ${label}`,
    ...described,
  };
}
