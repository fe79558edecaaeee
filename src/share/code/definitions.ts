import type { Recipe } from '../../experiment/takeaways';
import { digitsText } from '../../formula/number-text';
import type { Language } from './language';

const LABELS_PER_LINE = 30;
const BELIEFS_PER_LINE = 8;

/** What a recipe gives, in blocks with an empty line between them: distributions, logits, examples, beliefs, a world. */
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
    ...(Object.keys(distributions).length > 0 ? [vectors('Chances', distributions)] : []),
    ...(logits ? [vectors('Logits', logits)] : []),
    ...exampleBlocks(language, recipe),
    ...beliefBlocks(language, recipe),
    ...worldBlocks(language, recipe),
  ];
  return blocks.map((lines) => lines.join('\n')).join('\n\n');
}

function exampleBlocks(language: Language, { examples, outcomes }: Recipe): readonly string[][] {
  if (!examples) return [];
  const { comment, firstIndex, list, matrix } = language;
  const rows = examples.logits.map((logits) => listText(language, logits));
  const labels = examples.labels.map((label) => digitsText(label + firstIndex));
  return [
    [
      `${comment} What a classifier says of ${digitsText(rows.length)} examples: a row for each, with the logits of ${outcomes.join(', ')}.`,
      language.define('examples', linesText(matrix, rows)),
    ],
    [
      `${comment} What each example shows: ${outcomes.join(', ')}, counted from ${digitsText(firstIndex)}.`,
      language.define('labels', linesText(list, inLines(labels, LABELS_PER_LINE))),
    ],
  ];
}

function beliefBlocks(language: Language, { beliefs = [] }: Recipe): readonly string[][] {
  return beliefs.map(({ name, about, shapes }) => {
    const pairs = shapes.map((pair) => listText(language, pair));
    return [
      `${language.comment} ${about}`,
      language.define(name, linesText(language.matrix, inLines(pairs, BELIEFS_PER_LINE))),
    ];
  });
}

function worldBlocks(language: Language, { normals, world }: Recipe): readonly string[][] {
  const { comment } = language;
  const pairs = Object.entries(normals ?? {}).map(([name, pair]) =>
    language.define(name, listText(language, pair)),
  );
  const known = world && [world.x, world.weight, world.noise, Number(world.folded)];
  return [
    ...(normals
      ? [[`${comment} Normal distributions: mean and standard deviation.`, ...pairs]]
      : []),
    ...(known
      ? [
          [
            `${comment} What is seen, weight and noise of the decoder, and 1 if it takes |z|, 0 if it takes z.`,
            language.define('world', listText(language, known)),
          ],
        ]
      : []),
  ];
}

function inLines(texts: readonly string[], perLine: number): readonly string[] {
  return Array.from({ length: Math.ceil(texts.length / perLine) }, (_, line) =>
    texts.slice(line * perLine, (line + 1) * perLine).join(', '),
  );
}

export function listText({ list: [open, close] }: Language, values: readonly number[]): string {
  return open + values.map(digitsText).join(', ') + close;
}

function linesText([open, close]: Language['list'], lines: readonly string[]): string {
  return [open, lines.map((line) => `    ${line}`).join(',\n'), close].join('\n');
}
