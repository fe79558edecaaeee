import type { Recipe } from '../../experiment/takeaways';
import { digitsText } from '../../formula/number-text';
import type { Language } from './language';

const LABELS_PER_LINE = 30;

/** What a recipe gives, in blocks with an empty line between them: distributions, logits and examples. */
export function definitions(language: Language, recipe: Recipe): string {
  const { distributions, logits, outcomes } = recipe;
  const names = outcomes.join(', ');
  const vectors = (what: string, named: Recipe['distributions']) => [
    `${language.comment} ${what} of ${names}.`,
    ...Object.entries(named).map(([name, values]) =>
      language.define(name, listText(language, values)),
    ),
  ];
  const blocks = [
    vectors('Chances', distributions),
    ...(logits ? [vectors('Logits', logits)] : []),
    ...exampleBlocks(language, recipe),
  ];
  return blocks.map((lines) => lines.join('\n')).join('\n\n');
}

function exampleBlocks(language: Language, { examples, outcomes }: Recipe): readonly string[][] {
  if (!examples) return [];
  const { comment, firstIndex, list, matrix } = language;
  const rows = examples.logits.map((logits) => listText(language, logits));
  const labels = examples.labels.map((label) => digitsText(label + firstIndex));
  const lines = Array.from({ length: Math.ceil(labels.length / LABELS_PER_LINE) }, (_, line) =>
    labels.slice(line * LABELS_PER_LINE, (line + 1) * LABELS_PER_LINE).join(', '),
  );
  return [
    [
      `${comment} What a classifier says of ${digitsText(rows.length)} examples: a row for each, with the logits of ${outcomes.join(', ')}.`,
      language.define('examples', linesText(matrix, rows)),
    ],
    [
      `${comment} What each example shows: ${outcomes.join(', ')}, counted from ${digitsText(firstIndex)}.`,
      language.define('labels', linesText(list, lines)),
    ],
  ];
}

export function listText({ list: [open, close] }: Language, values: readonly number[]): string {
  return open + values.map(digitsText).join(', ') + close;
}

function linesText([open, close]: Language['list'], lines: readonly string[]): string {
  return [open, lines.map((line) => `    ${line}`).join(',\n'), close].join('\n');
}
