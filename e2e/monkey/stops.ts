import { expect, type Page } from '@playwright/test';
import { boxText } from '../../src/formula/number-text';
import { exactText, hiddenText, quantityText, unitName } from '../../src/formula/quantity-text';
import { readAddress, type AddressState } from '../../src/experiment/address';
import type { Experiment } from '../../src/experiment/experiment';
import { partParameter, type NumberParameter } from '../../src/experiment/parameter';
import { positionOf } from '../../src/experiment/track';
import { expectNoNaN } from '../support';
import { brokenLaws } from './identities';
import { comeToRest } from './rest';
import { look, type Sight } from './sight';

/** In passing: whatever is under way, the declared numbers agree with each other and obey their laws. */
export async function stopInPassing(page: Page, experiment: Experiment): Promise<void> {
  const { numbers } = await look(page);
  const declared = numbers.filter(({ name }) => Object.hasOwn(experiment.quantities, name));
  expectAgreement(declared);
  expectLaws(declared);
}

/** At rest: every number, also in words, is what the address says, and nothing has been left hanging. */
export async function stopAtRest(page: Page, experiment: Experiment): Promise<AddressState> {
  await comeToRest(page);
  // Lesson and presenter are fetched when they are first asked for, and may come late.
  if (!(await showsPlayer(page))) {
    await expect.poll(() => showsPlayer(page), 'the player that the address names').toBe(true);
    await comeToRest(page);
  }
  const sight = await look(page);
  expectAgreement(sight.numbers);
  expectLaws(sight.numbers);
  const state = readAddress(experiment, sight.search);
  expect(state.notices, 'the app cannot read what it wrote into the address').toEqual([]);
  expectNumbersOf(experiment, state, sight);
  expectInputsOf(experiment, state, sight);

  expect(sight.overflow, 'wider than the window').toBeNull();
  expect(sight.dragging, 'marked as dragged').toBe(false);
  await expectNoNaN(page);
  return state;
}

/** The lesson or the presenter where the address names it, and neither where it does not. */
async function showsPlayer(page: Page): Promise<boolean> {
  const { search, presented, lesson } = await look(page);
  const asked = new URLSearchParams(search);
  const presents = asked.has('present');
  return presented === presents && lesson === (asked.has('step') && !presents);
}

function expectAgreement(numbers: Sight['numbers']) {
  const first = new Map<string, string>();
  const different = numbers.filter(({ name, value, unit }) => {
    const shown = `${value} ${unit}`;
    if (!first.has(name)) first.set(name, shown);
    return first.get(name) !== shown;
  });
  expect(
    different.map(
      ({ name, value, unit, place }) =>
        `${name}: ${first.get(name)}, but ${value} ${unit} in ${place}`,
    ),
    'the same quantity in several places',
  ).toEqual([]);
}

function expectLaws(numbers: Sight['numbers']) {
  const values = new Map(numbers.map(({ name, value }) => [name, Number(value)]));
  expect(brokenLaws(values), 'laws broken').toEqual([]);
}

function expectNumbersOf(experiment: Experiment, { values, unit }: AddressState, sight: Sight) {
  const model = experiment.derive(values);
  const wrong = sight.numbers.flatMap((shown) => {
    const quantity = experiment.quantities[shown.name];
    if (!quantity) return [];
    const value = quantity.read(model);
    const exact = exactText(quantity, value, unit);
    const texts = [quantityText(quantity, value, unit), hiddenText(quantity, unit)];
    const isRight =
      isClose(Number(shown.value), Number(exact)) &&
      shown.unit === unitName(quantity, unit) &&
      texts.includes(shown.text);
    return isRight
      ? []
      : [`${shown.name}: ${shown.value} “${shown.text}”, not ${exact} “${texts[0]}”`];
  });
  expect(wrong, `numbers at the address ${sight.search}`).toEqual([]);
}

function expectInputsOf(experiment: Experiment, { values, unit }: AddressState, sight: Sight) {
  const wrong = sight.inputs.flatMap(({ kind, name, value: shown }) => {
    if (kind === 'chosen') {
      const chosen = name === 'unit' ? unit : (values[name] ?? shown);
      return chosen === shown ? [] : [`${name}: ${shown} is chosen, not ${String(chosen)}`];
    }
    const number = numberOf(experiment, values, name);
    if (!number) return [];
    const [parameter, value] = number;
    const place = parameter.track.kind === 'log' ? positionOf(parameter, value) : value;
    const isRight =
      kind === 'box' ? shown === boxText(value) : Math.abs(Number(shown) - place) < 1e-9;
    return isRight ? [] : [`${kind} of ${name}: ${shown} for ${value}`];
  });
  expect(wrong, `controls at the address ${sight.search}`).toEqual([]);
}

/** The number that a control moves: a parameter, or a part of one as `q.2`. */
function numberOf(
  { params }: Experiment,
  values: AddressState['values'],
  name: string,
): readonly [NumberParameter, number] | null {
  const [of = '', part] = name.split('.');
  const parameter = params[of];
  const value = values[of];
  if (parameter?.kind === 'number' && typeof value === 'number') return [parameter, value];
  if (parameter?.kind !== 'distribution' && parameter?.kind !== 'vector') return null;
  return [partParameter(parameter, Number(part)), (value as readonly number[])[Number(part)] ?? 0];
}

/** The same sum in another engine may end in another digit. */
function isClose(one: number, other: number): boolean {
  return Object.is(one, other) || Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));
}
