import { snakeCase, type Language } from './language';

export const r: Language = {
  name: 'R',
  ending: '.R',
  comment: '#',
  note: 'R alone makes NaN of 0 log 0: where P may be 0, the functions ask for that first.',
  start: (unit) => (unit === 'bits' ? 'unit <- log(2)  # nats in one bit' : 'unit <- 1  # nats'),
  define: (name, values) => `${name} <- ${values}`,
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
    'kl-of-logits': `kl_of_logits <- function(p, logits, temperature) {
  log_q <- log_softmax(logits / temperature)
  sum(ifelse(p == 0, 0, p * (log(p) - log_q))) / unit
}`,
    'cross-entropy-of-logits': `cross_entropy_of_logits <- function(p, logits, temperature) {
  sum(-p * log_softmax(logits / temperature)) / unit
}`,
    'mean-loss': `mean_loss <- function(examples, labels, sharpness) {
  mean(losses(examples, labels, sharpness)) / unit
}`,
    'largest-loss': `largest_loss <- function(examples, labels, sharpness) {
  max(losses(examples, labels, sharpness)) / unit
}`,
    'largest-share': `largest_share <- function(examples, labels, sharpness) {
  all_losses <- losses(examples, labels, sharpness)
  if (any(all_losses > 0)) max(all_losses) / sum(all_losses) else 0
}`,
    confidence: `confidence <- function(examples, sharpness) {
  mean(exp(apply(sharpness * examples, 1, function(logits) max(log_softmax(logits)))))
}`,
    accuracy: `accuracy <- function(examples, labels) {
  mean(apply(examples, 1, which.max) == labels)
}`,
  },
  helpers: [
    {
      calledBy: [
        'kl-of-logits',
        'cross-entropy-of-logits',
        'mean-loss',
        'largest-loss',
        'largest-share',
        'confidence',
      ],
      text: `log_softmax <- function(logits) {
  gaps <- logits - max(logits)  # at most 0: exp cannot overflow
  gaps - log(sum(exp(gaps)))
}`,
    },
    {
      calledBy: ['mean-loss', 'largest-loss', 'largest-share'],
      text: `losses <- function(examples, labels, sharpness) {
  log_q <- t(apply(sharpness * examples, 1, log_softmax))
  0 - log_q[cbind(seq_along(labels), labels)]  # in nats
}`,
    },
  ],
  functionName: snakeCase,
  list: ['c(', ')'],
  matrix: ['rbind(', ')'],
  firstIndex: 1,
  show: (name, call) => `cat(sprintf("%s %.17g\\n", "${name}", ${call}))`,
  gap: '\n\n',
};
