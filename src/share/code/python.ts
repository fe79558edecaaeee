import { snakeCase, type Language } from './language';

export const python: Language = {
  name: 'Python',
  ending: '.py',
  comment: '#',
  note: 'Needs NumPy and SciPy. rel_entr takes P first; it makes 0 of 0 log 0, and infinity where Q alone is 0.',
  start: (unit) => `import numpy as np
from scipy.special import entr, rel_entr, xlogy

${unit === 'bits' ? 'UNIT = np.log(2)  # nats in one bit' : 'UNIT = 1.0  # nats'}
np.seterr(divide="ignore")  # p / 0 is infinite, and meant to be`,
  define: (name, chances) => `${name} = np.array(${chances})`,
  functions: {
    kl: `def kl(p, q):
    return np.sum(rel_entr(p, q)) / UNIT`,
    entropy: `def entropy(p):
    return np.sum(entr(p)) / UNIT`,
    'cross-entropy': `def cross_entropy(p, q):
    return (0.0 - np.sum(xlogy(p, q))) / UNIT`,
    term: `def term(p, q, i):
    return rel_entr(p[i], q[i]) / UNIT`,
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
  },
  functionName: snakeCase,
  list: ['[', ']'],
  firstIndex: 0,
  show: (name, call) => `print("${name}", float(${call}))`,
  gap: '\n\n\n',
};
