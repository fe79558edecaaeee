/** The value of each quantity on the page, by its name. */
export type Numbers = ReadonlyMap<string, number>;

/** Both sides are sums of quantities; they are the same number for whatever the page shows. */
const SUMS: readonly (readonly [left: readonly string[], right: readonly string[]])[] = [
  [['training-loss'], ['training-floor', 'training-kl']],
  [['kl-pq'], ['term-heads', 'term-tails']],
  [['kl-pq'], ['sun', 'cloud', 'rain', 'fog', 'snow'].map((weather) => `term-${weather}`)],
  [['log-evidence'], ['elbo', 'kl-posterior']],
  [['reconstruction'], ['elbo', 'kl-prior']],
  [['kl-prior'], ['price-of-mean', 'price-of-width']],
  [['price-of-width'], ['spread', 'narrowness']],
  [['kl-truth-price'], ['growth-in-truth', 'kl-truth-belief']],
  [['training-reconstruction'], ['training-elbo', 'training-kl']],
  [['training-kl'], ['training-information', 'training-aggregate-kl']],
  [['seen-reconstruction'], ['seen-elbo', 'seen-kl-prior']],
];

/** With epsilon added the two no longer sum to 1, and what a training estimates from draws may miss. */
const MAY_BE_NEGATIVE = /epsilon|aggregate|^seen-kl-posterior$/;
const DIVERGENCE = /(?:^|-)kl(?:-|$)|^(?:bayesian-|stepwise-)?surprise/;
/** Sums of doubles whose terms may be a thousand times as large as the sum. */
const ROUNDING = 1e-9;

/** Every law that the numbers of a page break, in words. */
export function brokenLaws(numbers: Numbers): string[] {
  const crossEntropies = [...numbers.keys()].flatMap((name) => {
    const [, p, q] = /^cross-entropy-(.)(.)$/.exec(name) ?? [];
    return p && q ? [[[name], [`entropy-${p}`, `kl-${p}${q}`]] as const] : [];
  });
  const unequal = [...SUMS, ...crossEntropies]
    .filter(([left, right]) => [...left, ...right].every((name) => numbers.has(name)))
    .map(([left, right]) => [told(left, numbers), told(right, numbers)] as const)
    .filter(([left, right]) => !areEqual(left, right))
    .map(([left, right]) => `${left.text} is not ${right.text}`);
  const negative = [...numbers]
    .filter(([name, value]) => isDivergence(name) && value < -ROUNDING)
    .map(([name, value]) => `${name} is negative: ${value}`);
  const notNumbers = [...numbers].filter(([, value]) => Number.isNaN(value));
  return [...unequal, ...negative, ...notNumbers.map(([name]) => `${name} is no number`)];
}

interface Sum {
  readonly value: number;
  /** What the rounding of a sum is measured by. */
  readonly size: number;
  readonly text: string;
}

function told(names: readonly string[], numbers: Numbers): Sum {
  const terms = names.map((name) => numbers.get(name) ?? 0);
  return {
    value: terms.reduce((sum, term) => sum + term, 0),
    size: Math.max(1, ...terms.map(Math.abs)),
    text: names.map((name, i) => `${name} (${terms[i]})`).join(' + '),
  };
}

/** Where both ∞ and −∞ are summed there is nothing to compare. */
function areEqual(one: Sum, other: Sum): boolean {
  if (Number.isNaN(one.value) || Number.isNaN(other.value)) return true;
  if (!Number.isFinite(one.value) || !Number.isFinite(other.value))
    return one.value === other.value;
  return Math.abs(one.value - other.value) <= ROUNDING * Math.max(one.size, other.size);
}

function isDivergence(name: string): boolean {
  return DIVERGENCE.test(name) && !MAY_BE_NEGATIVE.test(name);
}
