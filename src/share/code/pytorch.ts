import { snakeCase, type Language } from './language';
import { PYTHON_ELBO } from './python-elbo';

export const pytorch: Language = {
  name: 'PyTorch',
  ending: '_torch.py',
  comment: '#',
  note: 'kl_div turns the order round: F.kl_div(log Q, P) is KL(P‖Q), with the logarithm of the model first and P second. Say reduction="sum", or "batchmean" for a batch with one distribution in each row: the default divides by the number of outcomes too.',
  start: (unit) => `import math

import torch
import torch.nn.functional as F

${unit === 'bits' ? 'UNIT = math.log(2)  # nats in one bit' : 'UNIT = 1.0  # nats'}`,
  define: (name, values) => `${name} = torch.tensor(${values}, dtype=torch.float64)`,
  functions: {
    kl: `def kl(p, q):
    # kl_div wants the LOG of the model Q first, then P. What P rules out adds 0 and is left out:
    # where Q rules it out too, kl_div would make 0 times minus infinity of it, which is nan.
    seen = p > 0
    return F.kl_div(q[seen].log(), p[seen], reduction="sum") / UNIT`,
    entropy: `def entropy(p):
    return torch.special.entr(p).sum() / UNIT`,
    'cross-entropy': `def cross_entropy(p, q):
    return (0.0 - torch.special.xlogy(p, q).sum()) / UNIT`,
    term: `def term(p, q, i):
    return p[i] * (p[i] / q[i]).log() / UNIT if p[i] > 0 else 0.0`,
    'log-ratio': `def log_ratio(p, q, i):
    # Where P is 0 nothing is averaged.
    return (p[i] / q[i]).log() / UNIT if p[i] > 0 else 0.0`,
    'kl-with-epsilon': `def kl_with_epsilon(p, q, epsilon):
    seen = p > 0
    ratios = (p[seen] + epsilon) / (q[seen] + epsilon)
    return (p[seen] * ratios.log()).sum() / UNIT`,
    'mean-log-ratio': `def mean_log_ratio(p, q, counts):
    counts = torch.tensor(counts, dtype=torch.float64)
    seen = counts > 0
    if not seen.any():
        return 0.0
    shares = counts[seen] / counts.sum()
    return (shares * (p[seen] / q[seen]).log()).sum() / UNIT`,
    'kl-of-logits': `def kl_of_logits(p, logits, temperature):
    # The same order: log Q, which log_softmax makes of the logits, and then P.
    log_q = F.log_softmax(logits / temperature, dim=0)
    return F.kl_div(log_q, p, reduction="sum") / UNIT`,
    'cross-entropy-of-logits': `def cross_entropy_of_logits(p, logits, temperature):
    # cross_entropy wants the logits, not their softmax. Adding 0 turns -0 into 0.
    return (F.cross_entropy(logits / temperature, p) + 0.0) / UNIT`,
    'mean-loss': `def mean_loss(examples, labels, sharpness):
    return losses(examples, labels, sharpness).mean() / UNIT`,
    'largest-loss': `def largest_loss(examples, labels, sharpness):
    return losses(examples, labels, sharpness).max() / UNIT`,
    'largest-share': `def largest_share(examples, labels, sharpness):
    all_losses = losses(examples, labels, sharpness)
    return all_losses.max() / all_losses.sum() if (all_losses > 0).any() else 0.0`,
    confidence: `def confidence(examples, sharpness):
    return F.softmax(sharpness * examples, dim=1).amax(dim=1).mean()`,
    accuracy: `def accuracy(examples, labels):
    return (examples.argmax(dim=1) == labels).double().mean()`,
    'kl-beta': `def kl_beta(p, q):
    # kl_divergence takes P first. A belief a row: their divergences add.
    beta_p, beta_q = (torch.distributions.Beta(*shapes.T) for shapes in (p, q))
    return torch.distributions.kl_divergence(beta_p, beta_q).sum() / UNIT`,
    'sum-of-surprises': `def sum_of_surprises(before, after):
    return surprise(*sightings(before, after)).sum() / UNIT`,
    'sum-of-surprisals': `def sum_of_surprisals(before, after):
    own, total = sightings(before, after)
    return (total / own).log().sum() / UNIT`,
    'expected-gain': `def expected_gain(beliefs, row):
    own = beliefs[row]
    total = own.sum()
    return (own / total * surprise(own, total)).sum() / UNIT`,
    'mean-entropy': `def mean_entropy(beliefs):
    chances = beliefs / beliefs.sum(dim=1, keepdim=True)
    return torch.special.entr(chances).sum(dim=1).mean() / UNIT`,
    'mean-surprise': `def mean_surprise(beliefs):
    return surprise(beliefs[:, 0], beliefs.sum(dim=1)).mean() / UNIT`,
    growth: `def growth(truth, belief, price):
    if torch.equal(belief, price):
        return 0.0  # no bet, also where both rule out what happens
    seen = truth > 0
    if (belief[seen] == 0).any():
        return -math.inf  # ruin, whatever is won before
    return (truth[seen] * (belief[seen] / price[seen]).log()).sum() / UNIT`,
    'kl-normal': `def kl_normal(p, q):
    # kl_divergence takes P first.
    normal_p, normal_q = (torch.distributions.Normal(*pair) for pair in (p, q))
    return torch.distributions.kl_divergence(normal_p, normal_q) / UNIT`,
    spread: `def spread(p, q):
    return ((p[1] / q[1]) ** 2 - 1) / 2 / UNIT`,
    narrowness: `def narrowness(p, q):
    return (q[1] / p[1]).log() / UNIT`,
    ...PYTHON_ELBO,
  },
  helpers: [
    {
      calledBy: ['log-evidence', 'elbo-gap'],
      text: `def nats_of_evidence(world):
    x, weight, noise, folded = world
    spread_x = torch.hypot(weight, noise)
    log_p = torch.distributions.Normal(0.0, spread_x).log_prob(x)
    # Folded: both halves of the line explain x alike.
    half = torch.special.log_ndtr(weight * x / (noise * spread_x))
    return log_p + folded * (math.log(2) + half)`,
    },
    {
      calledBy: ['reconstruction', 'elbo', 'elbo-gap'],
      text: `def nats_of_reconstruction(q, world):
    (mean, sd), (x, weight, noise, folded) = q, world
    # E[z], or E[|z|] of a folded normal.
    half = math.sqrt(2 / math.pi) * sd * (-((mean / sd) ** 2) / 2).exp()
    code = half + mean * torch.erf(mean / sd / math.sqrt(2)) if folded else mean
    error = (x - weight * code) ** 2 + weight**2 * (mean**2 + sd**2 - code**2)
    return -error / (2 * noise**2) - noise.log() - math.log(2 * math.pi) / 2`,
    },
    {
      calledBy: ['elbo', 'elbo-gap'],
      text: `def nats_of_elbo(q, world):
    mean, sd = q
    price = (mean**2 + sd**2 - 1) / 2 - sd.log()  # KL(q || N(0, 1))
    return nats_of_reconstruction(q, world) - price`,
    },
    {
      calledBy: ['mean-loss', 'largest-loss', 'largest-share'],
      text: `def losses(examples, labels, sharpness):
    # In nats. Labels that are whole numbers stand for classes. Adding 0 turns -0 into 0.
    return F.cross_entropy(sharpness * examples, labels.long(), reduction="none") + 0.0`,
    },
    {
      calledBy: ['sum-of-surprises', 'expected-gain', 'mean-surprise'],
      text: `def surprise(own, total):
    # KL(Beta(own + 1, rest) || Beta(own, rest)) in nats: what one more sighting teaches.
    return (total / own).log() + torch.digamma(own + 1) - torch.digamma(total + 1)`,
    },
    {
      calledBy: ['sum-of-surprises', 'sum-of-surprisals'],
      text: `def sightings(before, after):
    # Before each sighting: the shape of what is then seen, and both shapes together.
    # The order changes no sum, so the first outcome comes first.
    counts = (after - before).round().long()
    own = [shape + torch.arange(n) for shape, n in zip(before.flatten(), counts.flatten())]
    total = [row.sum() + torch.arange(int(n.sum())) for row, n in zip(before, counts)]
    return torch.cat(own), torch.cat(total)`,
    },
  ],
  functionName: snakeCase,
  list: ['[', ']'],
  matrix: ['[', ']'],
  firstIndex: 0,
  show: (name, call) => `print("${name}", float(${call}))`,
  gap: '\n\n\n',
};
