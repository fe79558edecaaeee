import type { Experiment } from './experiment';
import { defaultsOf, type Parameter, type Parameters, type Value, type Values } from './parameter';
import {
  normalise,
  readChoice,
  readNumber,
  readVector,
  readWeights,
  type Problem,
  type Reading,
} from './read-text';
import { DEFAULT_UNIT, isUnit, type Unit } from './unit';

/** Something in the address that could not be taken as it stood. */
export interface Notice {
  readonly key: string;
  readonly given: string;
  readonly problem: Problem | 'unknown-unit' | 'normalised' | 'repeated' | 'not-a-view';
  /** What a key that is no parameter takes. */
  readonly accepts?: string;
}

export interface AddressState<S extends Parameters = Parameters> {
  readonly values: Values<S>;
  readonly unit: Unit;
  readonly notices: readonly Notice[];
}

/** What a query string says: good values are kept, bad ones fall back to the default and leave a notice. */
export function readAddress<S extends Parameters>(
  experiment: Experiment<S>,
  query: string,
): AddressState<S> {
  const given = new URLSearchParams(query);
  const notices: Notice[] = [];
  const values: Record<string, Value> = { ...defaultsOf(experiment.params) };

  for (const [name, parameter] of Object.entries(experiment.params)) {
    const text = onlyOne(given, name, notices);
    if (text === null) continue;
    const reading = read(parameter, text);
    if ('problem' in reading) {
      notices.push({ key: name, given: text, problem: reading.problem });
      continue;
    }
    values[name] = reading.value;
    if (parameter.kind === 'distribution' && Array.isArray(reading.value)) {
      const weights = normalise(reading.value as readonly number[]);
      values[name] = weights;
      if (weights !== reading.value) {
        notices.push({ key: name, given: text, problem: 'normalised' });
      }
    }
  }

  const unitText = onlyOne(given, 'unit', notices);
  const unit = unitText !== null && isUnit(unitText) ? unitText : DEFAULT_UNIT;
  if (unitText !== null && unitText !== unit) {
    notices.push({ key: 'unit', given: unitText, problem: 'unknown-unit' });
  }
  return { values: values as Values<S>, unit, notices };
}

/** The query string of a state: what differs from the default, and the keys in `present` that are not ours. */
export function writeAddress(
  experiment: Experiment,
  state: Pick<AddressState, 'values' | 'unit'>,
  present: string,
): string {
  const foreign = [...new URLSearchParams(present)]
    .filter(([key]) => key !== 'unit' && !Object.hasOwn(experiment.params, key))
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`);
  const own = Object.entries(experiment.params)
    .map(([name, parameter]) => [name, String(state.values[name]), String(parameter.default)])
    .filter(([, value, fallback]) => value !== fallback)
    .map(([name, value]) => `${name}=${value?.replaceAll('e+', 'e')}`);
  const unit = state.unit === DEFAULT_UNIT ? [] : [`unit=${state.unit}`];
  const query = [...own, ...unit, ...foreign].join('&');
  return query === '' ? '' : `?${query}`;
}

/** Where a page is, seen from any other: the reader's unit goes along. */
export function pageAddress(slug: string, unit: Unit, figure?: string): string {
  const query = unit === DEFAULT_UNIT ? '' : `?unit=${unit}`;
  return `./${slug}.html${query}${figure === undefined ? '' : `#${figure}`}`;
}

function onlyOne(given: URLSearchParams, key: string, notices: Notice[]): string | null {
  const [first, ...more] = given.getAll(key);
  if (more.length > 0) notices.push({ key, given: more.join(', '), problem: 'repeated' });
  return first ?? null;
}

function read(parameter: Parameter, text: string): Reading<Value> {
  switch (parameter.kind) {
    case 'number':
      return readNumber(parameter, text);
    case 'distribution':
      return readWeights(parameter, text);
    case 'vector':
      return readVector(parameter, text);
    case 'choice':
      return readChoice(parameter, text);
  }
}
