import type { Recipe, RecipeNumber } from '../../experiment/takeaways';
import type { Unit } from '../../experiment/unit';
import { digitsText } from '../../formula/number-text';
import { definitions, listText } from './definitions';
import type { Language } from './language';

interface Task {
  readonly recipe: Recipe;
  readonly unit: Unit;
  /** Lines at the top that say where the numbers are from. */
  readonly about: readonly string[];
}

/** A program that prints a line "name value" for every number of the recipe. */
export function programText(language: Language, { recipe, unit, about }: Task): string {
  const { comment, functions, helpers, gap } = language;
  const kinds = [...new Set(recipe.numbers.map(({ is }) => is))];
  const head = [
    ...about.map((line) => `${comment} ${line}`),
    language.start(unit),
    '',
    definitions(language, recipe),
  ];
  const called = helpers.filter(({ calledBy }) => calledBy.some((kind) => kinds.includes(kind)));
  const shown = recipe.numbers.map((number) =>
    language.show(number.quantity, timesText(number) + callText(language, number)),
  );
  const parts = [
    head.join('\n'),
    ...called.map(({ text }) => text),
    ...kinds.map((kind) => functions[kind]),
    shown.join('\n'),
  ];
  return `${parts.join(gap)}\n`;
}

function timesText({ times }: RecipeNumber): string {
  return times === undefined ? '' : `${digitsText(times)} * `;
}

function callText(language: Language, number: RecipeNumber): string {
  const more = [
    ...('outcome' in number ? [digitsText(number.outcome + language.firstIndex)] : []),
    ...('epsilon' in number ? [digitsText(number.epsilon)] : []),
    ...('row' in number ? [digitsText(number.row + language.firstIndex)] : []),
    ...('counts' in number ? [listText(language, number.counts)] : []),
    ...('temperature' in number ? [digitsText(number.temperature)] : []),
    ...('sharpness' in number ? [digitsText(number.sharpness)] : []),
  ];
  return `${language.functionName(number.is)}(${[...number.of, ...more].join(', ')})`;
}
