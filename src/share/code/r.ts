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
    'kl-beta': `kl_beta <- function(p, q) {
  # A belief a row: their divergences add.
  more <- p - q
  divergences <- lbeta(q[, 1], q[, 2]) - lbeta(p[, 1], p[, 2]) +
    rowSums(more * digamma(p)) - rowSums(more) * digamma(rowSums(p))
  sum(divergences) / unit
}`,
    'sum-of-surprises': `sum_of_surprises <- function(before, after) {
  seen <- sightings(before, after)
  sum(surprise(seen$own, seen$total)) / unit
}`,
    'sum-of-surprisals': `sum_of_surprisals <- function(before, after) {
  seen <- sightings(before, after)
  sum(log(seen$total / seen$own)) / unit
}`,
    'expected-gain': `expected_gain <- function(beliefs, row) {
  own <- beliefs[row, ]
  sum(own / sum(own) * surprise(own, sum(own))) / unit
}`,
    'mean-entropy': `mean_entropy <- function(beliefs) {
  chances <- beliefs / rowSums(beliefs)
  mean(rowSums(-chances * log(chances))) / unit
}`,
    'mean-surprise': `mean_surprise <- function(beliefs) {
  mean(surprise(beliefs[, 1], rowSums(beliefs))) / unit
}`,
    growth: `growth <- function(truth, belief, price) {
  if (all(belief == price)) return(0)  # no bet, also where both rule out what happens
  seen <- truth > 0
  if (any(belief[seen] == 0)) return(-Inf)  # ruin, whatever is won before
  sum(truth[seen] * log(belief[seen] / price[seen])) / unit
}`,
    'kl-normal': `kl_normal <- function(p, q) {
  squares <- (p[2]^2 + (p[1] - q[1])^2) / (2 * q[2]^2)
  (log(q[2] / p[2]) + squares - 0.5) / unit
}`,
    spread: `spread <- function(p, q) {
  ((p[2] / q[2])^2 - 1) / 2 / unit
}`,
    narrowness: `narrowness <- function(p, q) {
  log(q[2] / p[2]) / unit
}`,
    'log-evidence': `log_evidence <- function(world) {
  nats_of_evidence(world) / unit
}`,
    reconstruction: `reconstruction <- function(q, world) {
  nats_of_reconstruction(q, world) / unit
}`,
    elbo: `elbo <- function(q, world) {
  nats_of_elbo(q, world) / unit
}`,
    'elbo-gap': `elbo_gap <- function(q, world) {
  # KL(q || posterior): what the ELBO is short of the evidence.
  (nats_of_evidence(world) - nats_of_elbo(q, world)) / unit
}`,
  },
  helpers: [
    {
      calledBy: ['log-evidence', 'elbo-gap'],
      text: `nats_of_evidence <- function(world) {
  spread_x <- sqrt(world[2]^2 + world[3]^2)
  # Folded: both halves of the line explain x alike.
  half <- pnorm(world[2] * world[1] / (world[3] * spread_x), log.p = TRUE)
  dnorm(world[1], 0, spread_x, log = TRUE) + world[4] * (log(2) + half)
}`,
    },
    {
      calledBy: ['reconstruction', 'elbo', 'elbo-gap'],
      text: `nats_of_reconstruction <- function(q, world) {
  # E[z], or E[|z|] of a folded normal.
  ratio <- q[1] / q[2]
  folded <- 2 * q[2] * dnorm(ratio) + q[1] * (2 * pnorm(ratio) - 1)
  code <- if (world[4] == 1) folded else q[1]
  error <- (world[1] - world[2] * code)^2 + world[2]^2 * (q[1]^2 + q[2]^2 - code^2)
  -error / (2 * world[3]^2) - log(world[3]) - log(2 * pi) / 2
}`,
    },
    {
      calledBy: ['elbo', 'elbo-gap'],
      text: `nats_of_elbo <- function(q, world) {
  price <- (q[1]^2 + q[2]^2 - 1) / 2 - log(q[2])  # KL(q || N(0, 1))
  nats_of_reconstruction(q, world) - price
}`,
    },
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
    {
      calledBy: ['sum-of-surprises', 'expected-gain', 'mean-surprise'],
      text: `surprise <- function(own, total) {
  # KL(Beta(own + 1, rest) || Beta(own, rest)) in nats: what one more sighting teaches.
  log(total / own) + digamma(own + 1) - digamma(total + 1)
}`,
    },
    {
      calledBy: ['sum-of-surprises', 'sum-of-surprisals'],
      text: `sightings <- function(before, after) {
  # Before each sighting: the shape of what is then seen, and both shapes together.
  # The order changes no sum, so the first outcome comes first.
  counts <- round(after - before)
  from <- function(shape, n) shape + (seq_len(n) - 1)
  list(
    own = unlist(Map(from, t(before), t(counts))),
    total = unlist(Map(from, rowSums(before), rowSums(counts)))
  )
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
