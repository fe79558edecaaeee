import type { Recipe, RecipeNumber } from '../../experiment/takeaways';
import type { Unit } from '../../experiment/unit';
import { digitsText } from '../../formula/number-text';
import type { Language } from './language';

interface Task {
  readonly recipe: Recipe;
  readonly unit: Unit;
  /** Lines at the top that say where the numbers are from. */
  readonly about: readonly string[];
}

/** A program that prints a line "name value" for every number of the recipe. */
export function programText(language: Language, { recipe, unit, about }: Task): string {
  const { comment, functions, list, gap } = language;
  const kinds = [...new Set(recipe.numbers.map(({ is }) => is))];
  const [open, close] = list;
  const listText = (values: readonly number[]) => open + values.map(digitsText).join(', ') + close;
  const head = [
    ...about.map((line) => `${comment} ${line}`),
    language.start(unit),
    '',
    `${comment} Chances of ${recipe.outcomes.join(', ')}.`,
    ...Object.entries(recipe.distributions).map(([name, chances]) =>
      language.define(name, listText(chances)),
    ),
  ];
  const shown = recipe.numbers.map((number) =>
    language.show(number.quantity, callText(language, number, listText)),
  );
  const parts = [head.join('\n'), ...kinds.map((kind) => functions[kind]), shown.join('\n')];
  return `${parts.join(gap)}\n`;
}

function callText(
  language: Language,
  number: RecipeNumber,
  listText: (values: readonly number[]) => string,
): string {
  const more = [
    ...('outcome' in number ? [digitsText(number.outcome + language.firstIndex)] : []),
    ...('epsilon' in number ? [digitsText(number.epsilon)] : []),
    ...('counts' in number ? [listText(number.counts)] : []),
  ];
  return `${language.functionName(number.is)}(${[...number.of, ...more].join(', ')})`;
}
