import { snakeCase, type Language } from './language';

export const r: Language = {
  name: 'R',
  ending: '.R',
  comment: '#',
  note: 'R alone makes NaN of 0 log 0: the first line of each function decides what counts.',
  start: (unit) => (unit === 'bits' ? 'unit <- log(2)  # nats in one bit' : 'unit <- 1  # nats'),
  define: (name, chances) => `${name} <- ${chances}`,
  functions: {
    kl: `kl <- function(p, q) {
  sum(ifelse(p == 0, 0, p * log(p / q))) / unit
}`,
    entropy: `entropy <- function(p) {
  sum(ifelse(p == 0, 0, -p * log(p))) / unit
}`,
    'cross-entropy': `cross_entropy <- function(p, q) {
  sum(ifelse(p == 0, 0, -p * log(q))) / unit
}`,
    term: `term <- function(p, q, i) {
  if (p[i] == 0) 0 else p[i] * log(p[i] / q[i]) / unit
}`,
    'log-ratio': `log_ratio <- function(p, q, i) {
  if (p[i] == 0) 0 else log(p[i] / q[i]) / unit
}`,
    'kl-with-epsilon': `kl_with_epsilon <- function(p, q, epsilon) {
  sum(ifelse(p == 0, 0, p * log((p + epsilon) / (q + epsilon)))) / unit
}`,
    'mean-log-ratio': `mean_log_ratio <- function(p, q, counts) {
  seen <- counts > 0
  if (!any(seen)) return(0)
  sum(counts[seen] / sum(counts) * log(p[seen] / q[seen])) / unit
}`,
  },
  functionName: snakeCase,
  list: ['c(', ')'],
  firstIndex: 1,
  show: (name, call) => `cat(sprintf("%s %.17g\\n", "${name}", ${call}))`,
  gap: '\n\n',
};
