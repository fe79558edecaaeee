import type { Quantity } from '../../experiment/experiment';
import { patchText } from './attention/patch-words';
import { latest, PATCHES } from './attention/screen';
import { MACHINES } from './explore/machines';
import type { BlackSwanModel } from './experiment';

const patchQuantities = PATCHES.flatMap((patch): [string, Quantity<BlackSwanModel>][] => [
  [
    `entropy-${patch}`,
    {
      label: `entropy of a pixel of ${patchText(patch)}`,
      read: ({ screen: { patches, frame } }) => latest(patches[patch], 'predictiveEntropy', frame),
    },
  ],
  [
    `surprise-${patch}`,
    {
      label: `Bayesian surprise of a pixel of ${patchText(patch)}`,
      read: ({ screen: { patches, frame } }) => latest(patches[patch], 'bayesianSurprise', frame),
    },
  ],
]);

const machineQuantities = MACHINES.map(({ id, label }, i): [string, Quantity<BlackSwanModel>] => [
  `expected-gain-${id}`,
  {
    label: `expected information gain of the ${label}`,
    read: ({ exploration }) => exploration.curious.expectedGains[i] ?? 0,
  },
]);

export const quantities: Readonly<Record<string, Quantity<BlackSwanModel>>> = {
  surprise: {
    label: 'surprise of what was seen',
    short: 'KL(seen‖belief)',
    read: ({ sighting }) => sighting.surprise,
  },
  'surprise-back': {
    label: 'divergence of the belief relative to what was seen',
    read: ({ sighting }) => sighting.surpriseBack,
  },
  'surprise-other': {
    label: 'surprise that the other colour would have been',
    read: ({ sighting }) => sighting.otherSurprise,
  },
  'bayesian-surprise': {
    label: 'Bayesian surprise of all the sightings',
    short: 'KL(posterior‖prior)',
    read: ({ lake }) => lake.total,
  },
  'bayesian-surprise-back': {
    label: 'divergence of the prior relative to the posterior',
    read: ({ lake }) => lake.totalBack,
  },
  'stepwise-surprise': {
    label: 'sum of the Bayesian surprises, swan by swan',
    short: 'sum of the steps',
    read: ({ lake }) => lake.path.bayesianSum,
  },
  'shannon-surprise': {
    label: 'sum of the Shannon surprises, swan by swan',
    read: ({ lake }) => lake.path.shannonSum,
  },
  'first-black-shannon': {
    label: 'Shannon surprise of the first black swan',
    read: ({ lake }) => lake.firstBlack?.shannon ?? 0,
  },
  'first-black-bayesian': {
    label: 'Bayesian surprise of the first black swan',
    read: ({ lake }) => lake.firstBlack?.bayesian ?? 0,
  },
  'hundredth-black-bayesian': {
    label: 'Bayesian surprise of the hundredth black swan',
    read: ({ lake }) => lake.hundredthBlack?.bayesian ?? 0,
  },
  'next-gain': {
    label: 'expected information gain of the next swan',
    read: ({ lake }) => lake.nextGain,
  },
  'growth-rate': {
    label: 'growth rate of a bettor who is right',
    short: 'KL(belief‖price)',
    read: ({ market }) => market.growthIfRight,
  },
  'growth-in-truth': {
    label: 'growth rate in truth',
    short: 'growth',
    read: ({ market }) => market.growth,
  },
  'kl-truth-price': {
    label: 'divergence of the truth relative to the price',
    read: ({ market }) => market.klTruthPrice,
  },
  'kl-truth-belief': {
    label: 'divergence of the truth relative to the belief',
    read: ({ market }) => market.klTruthBelief,
  },
  'gain-curious': {
    label: 'information gathered by the curious learner',
    short: 'curious',
    read: ({ exploration }) => exploration.curious.gained,
  },
  'gain-random': {
    label: 'information gathered by the random learner',
    short: 'random',
    read: ({ exploration }) => exploration.random.gained,
  },
  ...Object.fromEntries([...patchQuantities, ...machineQuantities]),
};
