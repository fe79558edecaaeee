import type { VaeStep } from './vae-step';

/**
 * The VAE that trains in the page. A training is no part of the page's state, so questions are about what was
 * measured with the same engine: digits, 2 latents, seed 1, 5000 steps, unless they say otherwise.
 */
export const trained: readonly VaeStep[] = [
  {
    id: 'silent-code',
    title: 'A KL of 0 in the log',
    figure: 'live-vae',
    set: { 'train-beta': 20 },
    say: 'A VAE was trained on digits with β = 20. After 5000 steps its log shows a KL of {bits:0.0001}. Somebody calls that a success: q has met its target.',
    question: {
      kind: 'choose',
      ask: 'How do the codes of a 1 and of an 8 differ now?',
      options: [
        {
          text: 'They lie in different parts of the prior, which all codes together fill',
          because:
            'Then all codes together would fit the prior, and each by itself would be narrower and cost something. Here the mean of the single prices is 0.',
        },
        {
          text: 'Not at all: both are the prior',
          right: true,
          because:
            'A price of 0 for each picture leaves no other code. So z says nothing of x, and the best a decoder can do without knowing is to draw the mean picture.',
        },
        {
          text: 'Hardly: both are points near the middle',
          because:
            'A point would be dear wherever it lies. For a price of 0 the width has to be that of the prior as well.',
        },
      ],
    },
    reveal: { 'train-beta': 20 },
    after:
      'Posterior collapse: the ELBO ended at {bits:−87.7}, against {bits:−47.6} with β = 1. Train it here: at β = 20 the KL is gone within 200 steps.',
    notes:
      'Train at β = 1 for some 500 steps first, then drag β over the mark: the ellipses swell into the prior’s ring. Then back to 1: nothing happens for about a hundred steps.',
  },
  {
    id: 'holes',
    title: 'Codes for nothing',
    figure: 'live-vae',
    set: { 'train-beta': 0 },
    say: 'With β = 0 it is an autoencoder with noisy codes, and it reconstructs test pictures best of all: {bits:−38.4}, against {bits:−39.7} with β = 1.',
    question: {
      kind: 'choose',
      ask: 'So is it the better model of digits?',
      options: [
        {
          text: 'Yes: what counts is how well pictures come back',
          because:
            'It was told where each of these pictures lies, at no charge. A model of digits must also know where digits lie, or it cannot make one.',
        },
        {
          text: 'No: decode a z from the prior, and most often it is no digit',
          right: true,
          because:
            'Nothing ever asked the codes to stay where the prior is. They lie far out, and the plane between them has never been decoded.',
        },
        {
          text: 'No: its codes are too wide, so that digits overlap',
          because:
            'The other way round: they shrink to points. Without a price nothing speaks for a width.',
        },
      ],
    },
    reveal: { 'train-beta': 0 },
    after:
      'Its codes cost {bits:37.3}, its ELBO is {bits:−75.7}: the bound sees the holes that the reconstruction does not. Only {bits:8.6} of that KL tell the pictures apart, all that 384 pictures need; the rest is straying.',
    notes:
      'Train with β = 1, then set β to 0 and wait: the cloud flies apart and the axes follow. Set it back to 1 and it comes home.',
  },
  {
    id: 'mean-over-pixels',
    title: 'One word of code',
    figure: 'live-vae',
    set: { 'train-beta': 1 },
    say: 'These digits have 14 × 14 = 196 pixels. A program with β = 1 takes the mean of the cross-entropy over the pixels where the sum belongs, and adds the KL. Collapse is predicted above β = 11.4.',
    question: {
      kind: 'choose',
      ask: 'Which β has it really?',
      options: [
        {
          text: '1: a constant factor changes no minimum',
          because:
            'A factor on the whole loss would not. This one is on the reconstruction alone, so the balance moves.',
        },
        {
          text: '1/196: less is subtracted',
          because:
            'The KL is what has stayed. Multiply the whole loss by 196 to have the sum back: the KL then stands there 196 times.',
        },
        {
          text: '196: it will collapse',
          right: true,
          because:
            'Times 196 the loss is the sum of the cross-entropies plus 196 KL. That is far beyond 11.4.',
        },
      ],
    },
    reveal: { 'train-beta': 30 },
    after:
      'β now stands at 30, the most that this slider has, and even that collapses. With 784 pixels it would be 784. Two programs with “the same β” may differ by that much.',
    notes: 'Ask for the default of the loss function that they use: “mean” is common.',
  },
  {
    id: 'annealing',
    title: 'Slowly does it?',
    figure: 'live-vae',
    set: { 'train-beta': 20 },
    say: 'Against collapse people raise β slowly from 0. We tried it twice with the digits: up to β = 20 in 2000 steps, and up to β = 1 in 1000.',
    question: {
      kind: 'choose',
      ask: 'What did it bring?',
      options: [
        {
          text: 'It saved the code in both: once the code is in use, it stays',
          because:
            'At β = 20 a code costs more than it can ever explain. A code in use is then given up, however it came about.',
        },
        {
          text: 'At β = 20 it collapsed all the same; at β = 1 next to nothing',
          right: true,
          because:
            'Where collapse is the optimum no schedule avoids it; where it is not, this model does not fall into it anyway.',
        },
        {
          text: 'It made both worse: the early steps were wasted',
          because: 'Not wasted: the decoder learns in them too. In the end it made no difference.',
        },
      ],
    },
    reveal: { 'train-beta': 20 },
    after:
      'Annealing helps where training gets stuck in a collapse that is not the optimum, as with strong decoders of text. It does not change where the optimum is.',
    notes:
      'Play the annealing by hand: begin at 0 and drag β up while it trains. The mark tells where the code will go.',
  },
  {
    id: 'which-kl',
    title: 'Which KL is it?',
    figure: 'live-vae',
    set: { 'train-beta': 1 },
    say: 'After 5000 steps with β = 1 the bar of the KL shows {bits:7.93}, and the ELBO is {bits:−47.6}.',
    question: {
      kind: 'choose',
      ask: 'How far is log p(x) of a test picture above that, on average?',
      options: [
        {
          text: 'By {bits:7.93}: log p(x) = ELBO + KL',
          because:
            'That identity has the other KL: of q relative to the true posterior p(z|x). The one in the bar is relative to the prior, and is in the ELBO already.',
        },
        {
          text: 'By the KL of q relative to the true posterior, which no bar here shows',
          right: true,
          because:
            'And nobody could print it in a real VAE: it needs the posterior. With two numbers in the code it can be worked out by brute force, for one picture at a time.',
        },
        {
          text: 'Not at all: at β = 1 the ELBO is log p(x)',
          because:
            'At β = 1 the loss is minus the ELBO. The ELBO is a bound, and tight only where q is the posterior.',
        },
      ],
    },
    reveal: { 'train-beta': 1 },
    after:
      'Look closer at one picture, below the curves: the true posterior lies under q’s ellipse, and where they differ is the gap.',
    notes:
      'Pause the training first: the posterior of a picture is a table of some thousand decodings.',
  },
  {
    id: 'eight-numbers',
    title: 'Eight numbers',
    figure: 'live-vae',
    set: { latents: '8', 'train-beta': 1 },
    say: 'With eight numbers in the code and β = 1 all eight are in use after 5000 steps. Now β = 4.',
    question: {
      kind: 'choose',
      ask: 'What happens to the eight?',
      options: [
        {
          text: 'All go on, each with a quarter of its KL',
          because:
            'Half in use is a bad bargain for a number: its noise still blurs the pictures. It is cheaper to keep a few and give up the others.',
        },
        {
          text: 'A few stay in use, the others fall silent',
          right: true,
          because:
            'Each number is worth its price or it is not. Three stayed, five had a KL of less than {bits:0.01} each.',
        },
        {
          text: 'All fall silent: β is four times too high',
          because:
            'That takes more than what the strongest direction can explain, here 11.4. Weaker directions go first.',
        },
      ],
    },
    reveal: { latents: '8', 'train-beta': 4 },
    after:
      'It is as in principal components, where only directions with enough variance are kept: 8, 6, 3, 3 and 2 numbers were in use at β = 1, 2, 4, 6 and 8.',
    notes:
      'Train at β = 1 for a while, then drag β up slowly and watch the bars go dark one by one.',
  },
];
