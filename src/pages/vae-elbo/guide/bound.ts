import { BIT } from '../../../experiment/unit';
import { POSTERIOR, type VaeStep } from './vae-step';

/** The ELBO as a bound: its sign, its two divergences, and when it is tight. */
export const bound: readonly VaeStep[] = [
  {
    id: 'worked-example',
    title: 'One worked example',
    figure: 'elbo-balance',
    set: {},
    say:
      'You see x = 1.5. Its log probability density is {start:log-evidence}, whatever anybody thinks of the code behind it. q is the prior, as long as nobody has moved it: ' +
      'codes drawn from it explain x with {start:reconstruction} on average and cost {start:kl-prior}. That leaves an ELBO of {start:elbo}, and {start:kl-posterior} to log p(x).',
    notes:
      'Drag q once to and fro: the black bar stays, the dotted line stays, all else trades. The axis does not move.',
  },
  {
    id: 'sign',
    title: 'The loss falls',
    figure: 'elbo-balance',
    set: {},
    say: 'The ELBO is {start:elbo}. A training log has a column “loss”, and it begins with the same number without the minus. An hour later it is less than a third of that.',
    question: {
      kind: 'choose',
      ask: 'What has happened to the ELBO?',
      options: [
        {
          text: 'It fell with the loss: the bound has become looser',
          because:
            'The loss is −ELBO. A smaller loss is a larger ELBO. Where only q moves, as here, that is nearer to log p(x): the bound has become tighter. In a real training log p(x) moves too.',
        },
        {
          text: 'It rose: it is less than a third as far below 0',
          right: true,
          because:
            'The loss is the ELBO upside down. Less loss, or less variational free energy, which is the same number, is more ELBO.',
        },
        {
          text: 'Nothing: the loss measures something else',
          because:
            'It measures just that: programs can only minimise, so they get −ELBO and call it the loss.',
        },
      ],
    },
    reveal: POSTERIOR,
    after:
      'ELBO {end:elbo}, loss {end:free-energy}. Loss, negative ELBO and variational free energy are three names of one number.',
    notes:
      'Read the axis at the top of the bars: the same ticks with the signs turned round. Papers maximise, programs minimise.',
  },
  {
    id: 'two-divergences',
    title: 'The log says KL = 0',
    figure: 'elbo-balance',
    set: {},
    say: 'A training log prints “KL: 0.000” for a code. Its q looks like this.',
    question: {
      kind: 'choose',
      ask: 'How good is this q?',
      options: [
        {
          text: 'Perfect: it is the posterior',
          because:
            'That would be the other divergence, KL(q‖posterior), and it is {start:kl-posterior} here. The log prints KL(q‖prior).',
        },
        {
          text: 'It is the prior: the code has heard nothing of x',
          right: true,
          because:
            'KL(q‖prior) = 0 says that q is the prior, whatever was seen. The code is free and empty; in a VAE that is called collapse.',
        },
        {
          text: 'One cannot tell: the KL of a VAE is only an estimate',
          because:
            'With Gaussian codes KL(q‖prior) is exact, by a formula. It is 0 only if q is the prior.',
        },
      ],
    },
    light: 'kl-prior',
    after:
      'Two divergences, and two looks here: ruled is KL(q‖prior), what the code costs, inside the ELBO; plain is KL(q‖posterior), what the ELBO is short of. Only the first stands in a log.',
    notes: 'Success would be the other one at 0. Nobody can print it: it needs the posterior.',
  },
  {
    id: 'tight',
    title: 'Close the gap',
    figure: 'elbo-balance',
    set: { sigma: 0.45 },
    light: 'kl-posterior',
    say: 'The width of q is right already. The bound is still {start:kl-posterior} short.',
    question: {
      kind: 'goal',
      ask: 'Drag q until less than {bits:0.01} are missing.',
      ways: 1,
      isReached: ({ balance }, values) =>
        values.decoder === 'linear' &&
        values.x === 1.5 &&
        values.weight === 1 &&
        values.noise === 0.5 &&
        balance.klPosterior < 0.01 * BIT,
      nearMiss: ({ balance }, values) => {
        if (
          values.decoder !== 'linear' ||
          values.x !== 1.5 ||
          values.weight !== 1 ||
          values.noise !== 0.5
        ) {
          return 'Leave the world as it was: only q is to move.';
        }
        return balance.klPrior < 0.01 * BIT
          ? 'That is the other divergence at 0: q is the prior now.'
          : null;
      },
      wayOf: () => 'on the posterior',
      right:
        'The bound is tight where q is the posterior, and nowhere else: a divergence is 0 only between equals.',
    },
    after:
      'What the code costs has risen on the way, and the ELBO with it: paying for a code is worth it while it explains x better than it costs.',
    notes:
      'Let them watch the ruled bar: it is not to be as small as possible. Then, on the page, press “Let q find it” from anywhere.',
  },
  {
    id: 'positive',
    title: 'Log p(x) above 0',
    figure: 'elbo-balance',
    set: { x: 0.1, weight: 0.1, noise: 0.1 },
    say: 'In this world x is nearly known beforehand, and log p(x) is {start:log-evidence}: the logarithm of a probability above 1?',
    question: {
      kind: 'choose',
      ask: 'What is wrong?',
      options: [
        {
          text: 'There must be a bug: log-probabilities are at most 0',
          because:
            'Those of events are. x is a number on a line, and p(x) a density: it may be as high as it likes, if only its area is 1.',
        },
        {
          text: 'Nothing: p(x) is a density, and may be above 1',
          right: true,
          because:
            'A bell narrower than 0.4 is higher than 1. Measure x in other units and log p(x) and the ELBO move together, but no divergence does.',
        },
        {
          text: 'The bound: an ELBO cannot be positive',
          because:
            'It can, as it may be as high as log p(x), which may have any sign. So a VAE on real-valued pictures can show a negative loss.',
        },
      ],
    },
    after:
      'The bars only pass the zero line. What must not be negative are the two divergences, and they are not.',
    notes:
      'With black and white pixels p(x) is a probability, and the ELBO is negative. Ask what the units of p(x) are.',
  },
];
