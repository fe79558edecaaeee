import { klDivergence } from '../../compute/divergence';
import type { Table } from '../../experiment/takeaways';
import { natsIn, type Unit } from '../../experiment/unit';
import { patchName } from './attention/patch-words';
import { latest, PATCHES, type Screen } from './attention/screen';
import type { Exploration, Learner } from './explore/exploration';
import { MACHINES } from './explore/machines';
import type { Lake } from './learning/lake';
import type { Market } from './market/bet';
import type { Sighting } from './one-swan/sighting';

const DECADES = 6;
const PER_DECADE = 20;

/** From 0 over one in a million to 1, in even steps of the logarithm, and the reader's own belief. */
export function oneSwanTable({ belief: [own] }: Sighting, unit: Unit): Table {
  const curve = Array.from(
    { length: DECADES * PER_DECADE + 1 },
    (_, step) => 10 ** (step / PER_DECADE - DECADES),
  );
  const beliefs = [...new Set([0, ...curve, own])].toSorted((one, other) => one - other);
  const surprises = (black: number) =>
    [
      [1, 0],
      [0, 1],
    ].map((seen) => natsIn(unit, klDivergence(seen, [black, 1 - black])));
  return {
    columns: [
      'belief that a swan is black',
      `surprise of a black swan (${unit})`,
      `surprise of a white swan (${unit})`,
      'belief of now',
    ],
    rows: beliefs.map((black) => [black, ...surprises(black), black === own ? 'yes' : 'no']),
  };
}

/** Swan by swan; the first row is what was believed before any was seen. */
export function learningTable({ prior, path }: Lake, unit: Unit): Table {
  return {
    columns: [
      'sighting',
      'seen',
      `Shannon surprise (${unit})`,
      `Bayesian surprise (${unit})`,
      'alpha after',
      'beta after',
    ],
    rows: [
      [0, '', 0, 0, prior.alpha, prior.beta],
      ...path.steps.map(({ seen, shannon, bayesian, after }, step) => [
        step + 1,
        seen,
        natsIn(unit, shannon),
        natsIn(unit, bayesian),
        after.alpha,
        after.beta,
      ]),
    ],
  };
}

/** What a pixel of each patch has on average, in each frame shown, and before the first. */
export function attentionTable({ patches, frame: shown }: Screen, unit: Unit): Table {
  const row = (frame: number) => [
    frame,
    ...PATCHES.flatMap((patch) =>
      (['predictiveEntropy', 'bayesianSurprise'] as const).map((reading) =>
        natsIn(unit, latest(patches[patch], reading, frame)),
      ),
    ),
  ];
  return {
    columns: [
      'frame',
      ...PATCHES.flatMap((patch) => [
        `entropy of ${patchName(patch)} (${unit} per pixel)`,
        `Bayesian surprise of ${patchName(patch)} (${unit} per pixel)`,
      ]),
    ],
    rows: Array.from({ length: shown + 1 }, (_, frame) => row(frame)),
  };
}

/** The wealth of every bettor at the checkpoints up to the bets made. */
export function marketTable({ runs, bets }: Market, unit: Unit): Table {
  const { checkpoints, logWealth } = runs;
  const reached = checkpoints.filter((checkpoint) => checkpoint <= bets);
  return {
    columns: ['bets', ...logWealth.map((_, run) => `log wealth of bettor ${run + 1} (${unit})`)],
    rows: reached.map((checkpoint, i) => [
      checkpoint,
      ...logWealth.map((values) => natsIn(unit, values[i] ?? 0)),
    ]),
  };
}

/** One learner after the other, pull by pull; each begins with a row before the first pull. */
export function exploreTable({ curious, random, pulls }: Exploration, unit: Unit): Table {
  const rows = (name: string, { path }: Learner) => [
    [name, 0, '', '', 0, 0],
    ...path
      .slice(0, pulls)
      .map(({ machine, win, gain, gainSoFar }, pull) => [
        name,
        pull + 1,
        MACHINES[machine]?.label ?? '',
        win ? 'yes' : 'no',
        natsIn(unit, gain),
        natsIn(unit, gainSoFar),
      ]),
  ];
  return {
    columns: ['learner', 'pull', 'machine', 'win', `gain (${unit})`, `gain so far (${unit})`],
    rows: [...rows('curious', curious), ...rows('random', random)],
  };
}
