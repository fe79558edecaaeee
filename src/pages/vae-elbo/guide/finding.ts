import { BIT } from '../../../experiment/unit';
import { POSTERIOR, type VaeStep } from './vae-step';

/** How q gets to the top, and what keeps it from there. */
export const finding: readonly VaeStep[] = [
  {
    id: 'reparameterise',
    title: 'A draw has no slope',
    figure: 'elbo-balance',
    set: { mu: -2, sigma: 1 },
    say: 'To climb one needs the slope of E_q[log p(x|z)] with μ and σ. In a real VAE nobody can work out that average, but z can be drawn from q.',
    question: {
      kind: 'choose',
      ask: 'How does one draw of z give a slope with μ and σ?',
      options: [
        {
          text: 'Draw z, then differentiate log p(x|z) with μ',
          because:
            'Once z is drawn it is a number, and μ does not occur in log p(x|z) any more: the slope would be 0 for ever.',
        },
        {
          text: 'Draw ε from N(0, 1), set z = μ + σε, and differentiate through that',
          right: true,
          because:
            'The chance is in ε now, which does not depend on q, and z moves smoothly with μ and σ. On average over ε the slope is the true one.',
        },
        {
          text: 'Draw twice, with μ a little changed, and take the difference',
          because:
            'Two independent draws differ far more than the small change of μ makes them. With the same ε in both it would work, and that is the trick.',
        },
      ],
    },
    reveal: { mu: -2, sigma: 1, gradient: 'sampled' },
    after:
      '“Let q find it” takes one draw for each step now. The way is rough, the direction right on average, and the steps get smaller so that q comes to rest.',
    notes:
      'On the page, switch between exact and one draw each from the same start (Undo). With exact slopes the way is smooth.',
  },
  {
    id: 'narrow-or-wide',
    title: 'Half or twice the width',
    figure: 'elbo-balance',
    set: POSTERIOR,
    say: 'q is the posterior. One learner makes it half as wide, another twice as wide.',
    question: {
      kind: 'choose',
      ask: 'Whose ELBO falls further?',
      options: [
        {
          text: 'That of the narrow one: it is too sure of itself',
          because:
            'It feels so, and with KL(posterior‖q) it would be so. But here q comes first: the average is taken over q, and a narrow q never looks where the posterior is thin.',
        },
        {
          text: 'That of the wide one',
          right: true,
          because:
            'The average is over q. A wide q often looks where the posterior is thin, and pays with the square of the width; a narrow one pays one bit for a halving, less what it saves.',
        },
        {
          text: 'Both equally: a factor of two either way',
          because:
            'A divergence has no such symmetry. Twice too wide costs about {bits:1.16}, half too narrow {bits:0.46}.',
        },
      ],
    },
    reveal: { mu: 1.2, sigma: 2 * POSTERIOR.sigma },
    after:
      'Twice as wide: {end:kl-posterior}. That is why a q which cannot be right tends to come out too narrow.',
    notes:
      'Then, on the page, type half of the posterior’s width, 0.2236, and compare: 0.459 bits.',
  },
  {
    id: 'one-hump',
    title: 'One of two humps',
    figure: 'elbo-balance',
    set: { x: 4, weight: 1, noise: 0.5, decoder: 'folded', mu: 0, sigma: 1 },
    say: 'This decoder has forgotten the sign of z: the posterior has two equal humps, far apart. Put q on one of them, with just its width.',
    question: {
      kind: 'mark',
      ask: 'How large is the gap that remains?',
      quantity: 'kl-posterior',
      covers: ['kl-posterior', 'elbo', 'free-energy'],
      reach: 4 * BIT,
      tolerance: 0.15 * BIT,
      right:
        'Where q looks, the posterior has half of q’s density, since the other half is in the other hump: log 2 everywhere.',
      tooLow:
        'Too low. Half of the posterior is elsewhere, so wherever q looks its density is twice the posterior’s: log 2.',
      tooHigh:
        'Too high. What q leaves out is not counted by itself, as the average is over q. It only halves the posterior where q is.',
      mistakes: [
        {
          at: () => 0,
          because:
            'The shape agrees with the hump, but q has area 1 and the hump half of that. So the gap is not closed: log 2 everywhere.',
        },
        {
          at: () => 0.5 * BIT,
          because:
            'You took the half of the posterior that is missing. The divergence takes the logarithm of the ratio, which is 2.',
        },
      ],
    },
    reveal: { x: 4, weight: 1, noise: 0.5, decoder: 'folded', mu: 3.2, sigma: POSTERIOR.sigma },
    after:
      'Log 2, which is one bit: the answer to “which of the two?”, which q has made up. No bell closes this gap; log p(x) stays out of reach.',
    notes:
      'The bit is exact only while the humps are far apart. On the page, drag x towards 0 and see it change.',
  },
  {
    id: 'cover-or-pick',
    title: 'Two humps, one bell',
    figure: 'elbo-balance',
    set: { x: 0.6, weight: 1, noise: 0.5, decoder: 'folded', mu: 0.6, sigma: 0.3 },
    say: 'The humps have moved together: their tops are only a little more than one width from the middle. q sits on the right one, as reverse KL, KL(q‖posterior), is said to do.',
    question: {
      kind: 'choose',
      ask: 'q goes up the slope of the ELBO from here. Where does it come to rest?',
      options: [
        {
          text: 'On the right hump: reverse KL seeks one mode',
          because:
            'That is so when the humps are far apart. Here the valley between them is shallow, and crossing it costs less than leaving out a half.',
        },
        {
          text: 'In the middle, covering both',
          right: true,
          because:
            'The valley is shallow, and a bell over both fits better than a bell over one. It depends on the distance: farther out q picks.',
        },
        {
          text: 'Nowhere: it wanders from one to the other',
          because:
            'Each exact step goes up, so it cannot wander. It comes to rest where the slope is 0.',
        },
      ],
    },
    reveal: { x: 0.6, weight: 1, noise: 0.5, decoder: 'folded', mu: 0, sigma: 0.68 },
    after:
      'A small gap is left, {end:kl-posterior}. With x at 2, and begun on one side, q stays there, one bit short. Neither “it covers” nor “it picks” is a law.',
    notes:
      'On the page, press “Let q find it” from the right hump and let them watch it move over. With x = 2 it covers both only if it starts in the middle, two bits short: a top, but not the highest. The better of the two changes near x = 1.55, where the humps are about 2.8 widths from the middle.',
  },
];
