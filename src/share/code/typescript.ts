import { camelCase, type Language } from './language';

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
  ],
  functionName: camelCase,
  list: ['[', ']'],
  matrix: ['[', ']'],
  firstIndex: 0,
  show: (name, call) => `console.log('${name}', ${call});`,
  gap: '\n\n',
};
