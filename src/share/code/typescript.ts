import { camelCase, type Language } from './language';
import { BETA_HELPERS } from './typescript-beta';
import { WORLD_FUNCTIONS, WORLD_HELPERS } from './typescript-world';

export const typescript: Language = {
  name: 'TypeScript',
  ending: '.ts',
  comment: '//',
  note: 'No library is needed. Without the question about 0, JavaScript makes NaN of 0 log 0.',
  start: (unit) =>
    `const log = ${unit === 'bits' ? 'Math.log2; // bits' : 'Math.log; // nats'}
const sum = (terms: readonly number[]) => terms.reduce((total, term) => total + term, 0);`,
  define: (name, values) => `const ${name} = ${values};`,
  functions: {
    kl: `function kl(p: readonly number[], q: readonly number[]): number {
  return sum(p.map((chance, i) => (chance === 0 ? 0 : chance * log(chance / q[i]!))));
}`,
    entropy: `function entropy(p: readonly number[]): number {
  return sum(p.map((chance) => (chance === 0 ? 0 : -chance * log(chance))));
}`,
    'cross-entropy': `function crossEntropy(p: readonly number[], q: readonly number[]): number {
  return sum(p.map((chance, i) => (chance === 0 ? 0 : -chance * log(q[i]!))));
}`,
    term: `function term(p: readonly number[], q: readonly number[], i: number): number {
  return p[i] === 0 ? 0 : p[i]! * log(p[i]! / q[i]!);
}`,
    'log-ratio': `function logRatio(p: readonly number[], q: readonly number[], i: number): number {
  // Where P is 0 nothing is averaged.
  return p[i] === 0 ? 0 : log(p[i]! / q[i]!);
}`,
    'kl-with-epsilon': `function klWithEpsilon(p: readonly number[], q: readonly number[], epsilon: number): number {
  const ratio = (i: number) => (p[i]! + epsilon) / (q[i]! + epsilon);
  return sum(p.map((chance, i) => (chance === 0 ? 0 : chance * log(ratio(i)))));
}`,
    'mean-log-ratio': `function meanLogRatio(
  p: readonly number[],
  q: readonly number[],
  counts: readonly number[],
): number {
  const flips = sum(counts);
  return sum(
    counts.map((count, i) => (count === 0 ? 0 : (count / flips) * log(p[i]! / q[i]!))),
  );
}`,
    'kl-of-logits': `function klOfLogits(
  p: readonly number[],
  logits: readonly number[],
  temperature: number,
): number {
  const logQ = logSoftmax(logits.map((logit) => logit / temperature));
  return sum(p.map((chance, i) => (chance === 0 ? 0 : chance * (log(chance) - logQ[i]!))));
}`,
    'cross-entropy-of-logits': `function crossEntropyOfLogits(
  p: readonly number[],
  logits: readonly number[],
  temperature: number,
): number {
  const logQ = logSoftmax(logits.map((logit) => logit / temperature));
  return sum(p.map((chance, i) => -chance * logQ[i]!));
}`,
    'mean-loss': `function meanLoss(
  examples: readonly (readonly number[])[],
  labels: readonly number[],
  sharpness: number,
): number {
  return sum(losses(examples, labels, sharpness)) / examples.length;
}`,
    'largest-loss': `function largestLoss(
  examples: readonly (readonly number[])[],
  labels: readonly number[],
  sharpness: number,
): number {
  return Math.max(...losses(examples, labels, sharpness));
}`,
    'largest-share': `function largestShare(
  examples: readonly (readonly number[])[],
  labels: readonly number[],
  sharpness: number,
): number {
  const all = losses(examples, labels, sharpness);
  return all.some((loss) => loss > 0) ? Math.max(...all) / sum(all) : 0;
}`,
    confidence: `function confidence(examples: readonly (readonly number[])[], sharpness: number): number {
  const largestChances = examples.map((logits) => {
    const largest = Math.max(...logits);
    return 1 / sum(logits.map((logit) => Math.exp(sharpness * (logit - largest))));
  });
  return sum(largestChances) / largestChances.length;
}`,
    accuracy: `function accuracy(
  examples: readonly (readonly number[])[],
  labels: readonly number[],
): number {
  const right = examples.filter(
    (logits, example) => logits.indexOf(Math.max(...logits)) === labels[example],
  );
  return right.length / examples.length;
}`,
    'kl-beta': `function klBeta(
  p: readonly (readonly number[])[],
  q: readonly (readonly number[])[],
): number {
  // A belief a row: their divergences add.
  const divergences = p.map((shapes, row) => {
    const changes = shapes.map((shape, i) => shape - q[row]![i]!);
    const parts = shapes.map((shape, i) => changes[i]! * digamma(shape));
    return logBeta(q[row]!) - logBeta(shapes) + sum(parts) - sum(changes) * digamma(sum(shapes));
  });
  return sum(divergences) * log(Math.E);
}`,
    'sum-of-surprises': `function sumOfSurprises(
  before: readonly (readonly number[])[],
  after: readonly (readonly number[])[],
): number {
  return sum(sightings(before, after).map(({ own, total }) => surprise(own, total)));
}`,
    'sum-of-surprisals': `function sumOfSurprisals(
  before: readonly (readonly number[])[],
  after: readonly (readonly number[])[],
): number {
  return sum(sightings(before, after).map(({ own, total }) => log(total / own)));
}`,
    'expected-gain': `function expectedGain(beliefs: readonly (readonly number[])[], row: number): number {
  const total = sum(beliefs[row]!);
  return sum(beliefs[row]!.map((own) => (own / total) * surprise(own, total)));
}`,
    'mean-entropy': `function meanEntropy(beliefs: readonly (readonly number[])[]): number {
  const entropies = beliefs.map((shapes) => {
    const total = sum(shapes);
    return sum(shapes.map((own) => (own / total) * log(total / own)));
  });
  return sum(entropies) / beliefs.length;
}`,
    'mean-surprise': `function meanSurprise(beliefs: readonly (readonly number[])[]): number {
  return sum(beliefs.map((shapes) => surprise(shapes[0]!, sum(shapes)))) / beliefs.length;
}`,
    growth: `function growth(
  truth: readonly number[],
  belief: readonly number[],
  price: readonly number[],
): number {
  // No bet, also where both rule out what happens.
  if (belief.every((chance, i) => chance === price[i])) return 0;
  // Ruin, whatever is won before.
  if (truth.some((chance, i) => chance > 0 && belief[i] === 0)) return -Infinity;
  return sum(
    truth.map((chance, i) => (chance === 0 ? 0 : chance * log(belief[i]! / price[i]!))),
  );
}`,
    ...WORLD_FUNCTIONS,
  },
  helpers: [
    {
      calledBy: [
        'kl-of-logits',
        'cross-entropy-of-logits',
        'mean-loss',
        'largest-loss',
        'largest-share',
      ],
      text: `function logSoftmax(logits: readonly number[]): number[] {
  const largest = Math.max(...logits);
  const gaps = logits.map((logit) => logit - largest); // at most 0: exp cannot overflow
  const logTotal = log(sum(gaps.map((gap) => Math.exp(gap))));
  return gaps.map((gap) => gap * log(Math.E) - logTotal);
}`,
    },
    {
      calledBy: ['mean-loss', 'largest-loss', 'largest-share'],
      text: `function losses(
  examples: readonly (readonly number[])[],
  labels: readonly number[],
  sharpness: number,
): number[] {
  return examples.map((logits, example) => {
    const logQ = logSoftmax(logits.map((logit) => sharpness * logit));
    return 0 - logQ[labels[example]!]!;
  });
}`,
    },
    ...BETA_HELPERS,
    ...WORLD_HELPERS,
  ],
  functionName: camelCase,
  list: ['[', ']'],
  matrix: ['[', ']'],
  firstIndex: 0,
  show: (name, call) => `console.log('${name}', ${call});`,
  gap: '\n\n',
};
