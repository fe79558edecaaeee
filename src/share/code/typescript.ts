import { camelCase, type Language } from './language';

export const typescript: Language = {
  name: 'TypeScript',
  ending: '.ts',
  comment: '//',
  note: 'No library is needed. Without the question about 0, JavaScript makes NaN of 0 log 0.',
  start: (unit) =>
    `const log = ${unit === 'bits' ? 'Math.log2; // bits' : 'Math.log; // nats'}
const sum = (terms: readonly number[]) => terms.reduce((total, term) => total + term, 0);`,
  define: (name, chances) => `const ${name} = ${chances};`,
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
  },
  functionName: camelCase,
  list: ['[', ']'],
  firstIndex: 0,
  show: (name, call) => `console.log('${name}', ${call});`,
  gap: '\n\n',
};
