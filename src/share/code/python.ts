import { snakeCase, type Language } from './language';
import { PYTHON_ELBO } from './python-elbo';

export const python: Language = {
  name: 'Python',
  ending: '.py',
  comment: '#',
  note: 'Needs NumPy and SciPy. rel_entr takes P first; it makes 0 of 0 log 0, and infinity where Q alone is 0.',
  start: (unit) => `import numpy as np
from scipy import special

${unit === 'bits' ? 'UNIT = np.log(2)  # nats in one bit' : 'UNIT = 1.0  # nats'}
np.seterr(divide="ignore")  # p / 0 is infinite, and meant to be`,
  define: (name, values) => `${name} = np.array(${values})`,
  functions: {
    kl: `def kl(p, q):
    return np.sum(special.rel_entr(p, q)) / UNIT`,
    entropy: `def entropy(p):
    return np.sum(special.entr(p)) / UNIT`,
    'cross-entropy': `def cross_entropy(p, q):
    return (0.0 - np.sum(special.xlogy(p, q))) / UNIT`,
    term: `def term(p, q, i):
    return special.rel_entr(p[i], q[i]) / UNIT`,
    'log-ratio': `def log_ratio(p, q, i):
    # Where P is 0 nothing is averaged.
    return np.log(p[i] / q[i]) / UNIT if p[i] > 0 else 0.0`,
    'kl-with-epsilon': `def kl_with_epsilon(p, q, epsilon):
    seen = p > 0
    ratios = (p[seen] + epsilon) / (q[seen] + epsilon)
    return np.sum(p[seen] * np.log(ratios)) / UNIT`,
    'mean-log-ratio': `def mean_log_ratio(p, q, counts):
    counts = np.array(counts)
    seen = counts > 0
    if not seen.any():
        return 0.0
    shares = counts[seen] / counts.sum()
    return np.sum(shares * np.log(p[seen] / q[seen])) / UNIT`,
    'kl-of-logits': `def kl_of_logits(p, logits, temperature):
    log_q = special.log_softmax(logits / temperature)
    return np.sum(special.xlogy(p, p) - p * log_q) / UNIT`,
    'cross-entropy-of-logits': `def cross_entropy_of_logits(p, logits, temperature):
    return (0.0 - p @ special.log_softmax(logits / temperature)) / UNIT`,
    'mean-loss': `def mean_loss(examples, labels, sharpness):
    return np.mean(losses(examples, labels, sharpness)) / UNIT`,
    'largest-loss': `def largest_loss(examples, labels, sharpness):
    return np.max(losses(examples, labels, sharpness)) / UNIT`,
    'largest-share': `def largest_share(examples, labels, sharpness):
    all_losses = losses(examples, labels, sharpness)
    return np.max(all_losses) / np.sum(all_losses) if np.any(all_losses > 0) else 0.0`,
    confidence: `def confidence(examples, sharpness):
    return np.mean(special.softmax(sharpness * examples, axis=1).max(axis=1))`,
    accuracy: `def accuracy(examples, labels):
    return np.mean(examples.argmax(axis=1) == labels)`,
    'kl-beta': `def kl_beta(p, q):
    # A belief a row: their divergences add.
    (a, b), (c, d) = p.T, q.T
    divergences = (
        special.betaln(c, d)
        - special.betaln(a, b)
        + (a - c) * special.digamma(a)
        + (b - d) * special.digamma(b)
        - (a - c + b - d) * special.digamma(a + b)
    )
    return np.sum(divergences) / UNIT`,
    'sum-of-surprises': `def sum_of_surprises(before, after):
    return np.sum(surprise(*sightings(before, after))) / UNIT`,
    'sum-of-surprisals': `def sum_of_surprisals(before, after):
    own, total = sightings(before, after)
    return np.sum(np.log(total / own)) / UNIT`,
    'expected-gain': `def expected_gain(beliefs, row):
    own = beliefs[row]
    total = np.sum(own)
    return np.sum(own / total * surprise(own, total)) / UNIT`,
    'mean-entropy': `def mean_entropy(beliefs):
    chances = beliefs / beliefs.sum(axis=1, keepdims=True)
    return np.mean(special.entr(chances).sum(axis=1)) / UNIT`,
    'mean-surprise': `def mean_surprise(beliefs):
    return np.mean(surprise(beliefs[:, 0], beliefs.sum(axis=1))) / UNIT`,
    growth: `def growth(truth, belief, price):
    if np.array_equal(belief, price):
        return 0.0  # no bet, also where both rule out what happens
    seen = truth > 0
    if np.any(belief[seen] == 0):
        return -np.inf  # ruin, whatever is won before
    return np.sum(truth[seen] * np.log(belief[seen] / price[seen])) / UNIT`,
    'kl-normal': `def kl_normal(p, q):
    (mean_p, sd_p), (mean_q, sd_q) = p, q
    squares = (sd_p**2 + (mean_p - mean_q) ** 2) / (2 * sd_q**2)
    return (np.log(sd_q / sd_p) + squares - 0.5) / UNIT`,
    spread: `def spread(p, q):
    return ((p[1] / q[1]) ** 2 - 1) / 2 / UNIT`,
    narrowness: `def narrowness(p, q):
    return np.log(q[1] / p[1]) / UNIT`,
    ...PYTHON_ELBO,
  },
  helpers: [
    {
      calledBy: ['log-evidence', 'elbo-gap'],
      text: `def nats_of_evidence(world):
    x, weight, noise, folded = world
    spread_x = np.hypot(weight, noise)
    log_p = -((x / spread_x) ** 2) / 2 - np.log(spread_x) - np.log(2 * np.pi) / 2
    # Folded: both halves of the line explain x alike.
    return log_p + folded * (np.log(2) + special.log_ndtr(weight * x / (noise * spread_x)))`,
    },
    {
      calledBy: ['reconstruction', 'elbo', 'elbo-gap'],
      text: `def nats_of_reconstruction(q, world):
    (mean, sd), (x, weight, noise, folded) = q, world
    # E[z], or E[|z|] of a folded normal.
    half = np.sqrt(2 / np.pi) * sd * np.exp(-((mean / sd) ** 2) / 2)
    code = half + mean * special.erf(mean / sd / np.sqrt(2)) if folded else mean
    error = (x - weight * code) ** 2 + weight**2 * (mean**2 + sd**2 - code**2)
    return -error / (2 * noise**2) - np.log(noise) - np.log(2 * np.pi) / 2`,
    },
    {
      calledBy: ['elbo', 'elbo-gap'],
      text: `def nats_of_elbo(q, world):
    mean, sd = q
    price = (mean**2 + sd**2 - 1) / 2 - np.log(sd)  # KL(q || N(0, 1))
    return nats_of_reconstruction(q, world) - price`,
    },
    {
      calledBy: ['mean-loss', 'largest-loss', 'largest-share'],
      text: `def losses(examples, labels, sharpness):
    log_q = special.log_softmax(sharpness * examples, axis=1)
    return 0.0 - log_q[np.arange(len(labels)), labels]  # in nats`,
    },
    {
      calledBy: ['sum-of-surprises', 'expected-gain', 'mean-surprise'],
      text: `def surprise(own, total):
    # KL(Beta(own + 1, rest) || Beta(own, rest)) in nats: what one more sighting teaches.
    return np.log(total / own) + special.digamma(own + 1) - special.digamma(total + 1)`,
    },
    {
      calledBy: ['sum-of-surprises', 'sum-of-surprisals'],
      text: `def sightings(before, after):
    # Before each sighting: the shape of what is then seen, and both shapes together.
    # The order changes no sum, so the first outcome comes first.
    counts = np.rint(after - before).astype(int)
    own = [shape + np.arange(n) for shape, n in zip(before.flat, counts.flat)]
    total = [row.sum() + np.arange(n) for row, n in zip(before, counts.sum(axis=1))]
    return np.concatenate(own), np.concatenate(total)`,
    },
  ],
  functionName: snakeCase,
  list: ['[', ']'],
  matrix: ['[', ']'],
  firstIndex: 0,
  show: (name, call) => `print("${name}", float(${call}))`,
  gap: '\n\n\n',
};
