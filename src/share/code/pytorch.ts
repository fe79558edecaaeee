import { snakeCase, type Language } from './language';

export const pytorch: Language = {
  name: 'PyTorch',
  ending: '_torch.py',
  comment: '#',
  note: 'kl_div turns the order round: it takes the logarithm of the model Q first and P second. Say reduction="sum", or "batchmean" for a batch with one distribution in each row: the default divides by the number of outcomes too.',
  start: (unit) => `import math

import torch
import torch.nn.functional as F

${unit === 'bits' ? 'UNIT = math.log(2)  # nats in one bit' : 'UNIT = 1.0  # nats'}`,
  define: (name, chances) => `${name} = torch.tensor(${chances}, dtype=torch.float64)`,
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
  },
  functionName: snakeCase,
  list: ['[', ']'],
  firstIndex: 0,
  show: (name, call) => `print("${name}", float(${call}))`,
  gap: '\n\n\n',
};
