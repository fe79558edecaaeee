import type { Beta } from '../../compute/beta';
import { beliefBeforeLast } from '../../compute/watching/pixel-watcher';
import type { Recipe, RecipeNumber } from '../../experiment/takeaways';
import { patchText } from './attention/patch-words';
import { PATCHES, type FilmedPatch } from './attention/screen';
import type { BlackSwanModel } from './experiment';
import type { Lake } from './learning/lake';
import type { Learner } from './explore/exploration';
import { MACHINES, PRIORS } from './explore/machines';

/**
 * Programs judge what was seen, they do not draw it: what the swans, the frames and the levers showed is in the
 * beliefs that they left behind.
 */
export function recipe({ sighting, lake, screen, market, exploration }: BlackSwanModel): Recipe {
  const { frame, patches } = screen;
  return {
    outcomes: ['black (or yes)', 'white (or no)'],
    distributions: {
      seen: sighting.seen,
      unseen: [sighting.seen[1], sighting.seen[0]],
      expected: sighting.belief,
      truth: chances(market.truth),
      belief: chances(market.belief),
      price: chances(market.price),
    },
    beliefs: [
      {
        name: 'prior',
        about: 'The belief about the lake, a beta distribution: its shapes for black and white.',
        shapes: [pair(lake.prior)],
      },
      {
        name: 'posterior',
        about: 'After the swans seen: each adds 1 to the shape of its colour.',
        shapes: [pair(lake.posterior)],
      },
      ...blackSteps(lake),
      ...PATCHES.map((patch) => ({
        name: patch,
        about: `Beliefs about the pixels of ${patchText(patch)} before the last frame: shapes for what it showed, and for the other.`,
        shapes: pixelBeliefs(patches[patch], frame),
      })),
      {
        name: 'machines',
        about: `Beliefs about ${MACHINES.map(({ label }) => label).join(', ')}: shapes for wins and blanks.`,
        shapes: PRIORS.map(pair),
      },
      learnerBeliefs('curious', exploration.curious),
      learnerBeliefs('random', exploration.random),
    ],
    numbers: [
      { quantity: 'surprise', is: 'kl', of: ['seen', 'expected'] },
      { quantity: 'surprise-other', is: 'kl', of: ['unseen', 'expected'] },
      { quantity: 'surprise-back', is: 'kl', of: ['expected', 'seen'] },
      { quantity: 'bayesian-surprise', is: 'kl-beta', of: ['posterior', 'prior'] },
      { quantity: 'bayesian-surprise-back', is: 'kl-beta', of: ['prior', 'posterior'] },
      { quantity: 'stepwise-surprise', is: 'sum-of-surprises', of: LAKE },
      { quantity: 'shannon-surprise', is: 'sum-of-surprisals', of: LAKE },
      { quantity: 'first-black-shannon', is: 'sum-of-surprisals', of: FIRST },
      { quantity: 'first-black-bayesian', is: 'sum-of-surprises', of: FIRST },
      { quantity: 'hundredth-black-bayesian', is: 'sum-of-surprises', of: HUNDREDTH },
      { quantity: 'next-gain', is: 'expected-gain', of: ['posterior'], row: 0 },
      ...PATCHES.flatMap((patch) => patchNumbers(patch, frame)),
      { quantity: 'growth-rate', is: 'kl', of: ['belief', 'price'] },
      { quantity: 'kl-truth-price', is: 'kl', of: ['truth', 'price'] },
      { quantity: 'kl-truth-belief', is: 'kl', of: ['truth', 'belief'] },
      { quantity: 'growth-in-truth', is: 'growth', of: ['truth', 'belief', 'price'] },
      { quantity: 'gain-curious', is: 'sum-of-surprises', of: ['machines', 'curious'] },
      { quantity: 'gain-random', is: 'sum-of-surprises', of: ['machines', 'random'] },
      ...MACHINES.map(({ id }, row): RecipeNumber => ({
        quantity: `expected-gain-${id}`,
        is: 'expected-gain',
        of: ['curious'],
        row,
      })),
    ],
  };
}

const LAKE = ['prior', 'posterior'] as const;
const FIRST = ['beforeFirst', 'afterFirst'] as const;
const HUNDREDTH = ['beforeHundredth', 'afterHundredth'] as const;

/** The beliefs round the first and the hundredth black swan; where there were fewer, nothing moved. */
function blackSteps({ prior, firstBlack, hundredthBlack }: Lake) {
  const steps = [
    { step: firstBlack, names: FIRST, which: 'first' },
    { step: hundredthBlack, names: HUNDREDTH, which: 'hundredth' },
  ] as const;
  return steps.flatMap(({ step, names: [before, after], which }) => {
    const { alpha, beta } = step?.after ?? prior;
    return [
      {
        name: before,
        about: `The belief about the lake before the ${which} black swan.`,
        shapes: [pair({ alpha: step ? alpha - 1 : alpha, beta })],
      },
      {
        name: after,
        about: 'And after it; the same where there were fewer.',
        shapes: [pair({ alpha, beta })],
      },
    ];
  });
}

function patchNumbers(patch: string, frame: number): readonly RecipeNumber[] {
  const surprise = `surprise-${patch}`;
  return [
    { quantity: `entropy-${patch}`, is: 'mean-entropy', of: [patch] },
    frame > 0
      ? { quantity: surprise, is: 'mean-surprise', of: [patch] }
      : // No frame has been shown, so that no belief has moved: a sum of nothing.
        { quantity: surprise, is: 'sum-of-surprises', of: [patch, patch] },
  ];
}

/** What the last frame shown met, pixel by pixel, in the contexts of that frame. */
function pixelBeliefs({ frames }: FilmedPatch, frame: number) {
  const shown = frames.slice(0, frame);
  return Array.from(frames[0] ?? [], (_, pixel) =>
    beliefBeforeLast(Uint8Array.from(shown, (picture) => picture[pixel] ?? 0)),
  );
}

function learnerBeliefs(name: string, { beliefs }: Learner) {
  return {
    name,
    about: `The same after the pulls of the ${name} learner.`,
    shapes: beliefs.map(pair),
  };
}

function pair({ alpha, beta }: Beta): readonly [number, number] {
  return [alpha, beta];
}

function chances(yes: number): readonly [number, number] {
  return [yes, 1 - yes];
}
