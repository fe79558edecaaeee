import { checkCount } from './argument-checks';

/**
 * A stream of random numbers that is the same every time for the same seed.
 *
 * seed: any whole number that a double holds exactly, negative ones included; seeds that are equal
 * give equal streams, and neighbouring seeds give streams that have nothing to do with each other.
 * Returns a function: each call gives the next number, uniform on [0, 1), a multiple of 2^-53.
 * There are 2^32 different streams. Not for secrets.
 * Throws RangeError unless the seed is a whole number from -(2^53 - 1) to 2^53 - 1.
 * Example: const next = uniformGenerator(7); next() is the same number on every machine
 * Source: Blackman and Vigna, "Scrambled linear pseudorandom number generators" (xoshiro128**);
 * its state is filled by a 32-bit form of Steele, Lea and Flood's SplitMix.
 */
export function uniformGenerator(seed: number): () => number {
  checkSeed(seed);
  const nextSeedWord = splitMix32(seed ^ mixed(Math.floor(seed / 2 ** 32)));
  let a = nextSeedWord();
  let b = nextSeedWord();
  let c = nextSeedWord();
  let d = nextSeedWord();

  function nextWord(): number {
    const word = Math.imul(rotatedLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotatedLeft(d, 11);
    return word;
  }

  return () => {
    const high = nextWord() >>> 5;
    const low = nextWord() >>> 6;
    return (high * 2 ** 26 + low) / 2 ** 53;
  };
}

/**
 * One of many streams of random numbers that belong to the same seed.
 *
 * seed: a whole number, of which the lowest 32 bits count; run: which stream of that seed, a whole
 * number from 0. Equal arguments give equal streams, and different runs are independent of each other.
 * Returns a function: each call gives the next number, uniform on [0, 1), as uniformGenerator does.
 * Throws RangeError, naming the argument, unless seed and run are whole numbers and run at least 0.
 * Example: const next = runGenerator(7, 0); next() is the same number on every machine
 */
export function runGenerator(seed: number, run: number): () => number {
  checkCount(run, 'run', 0);
  checkSeed(seed);
  // An odd multiplier keeps the runs of neighbouring seeds apart.
  return uniformGenerator(Math.imul(seed, 0x9e3779b1) + run);
}

function checkSeed(seed: number): void {
  if (!Number.isSafeInteger(seed)) {
    throw new RangeError(`seed is ${seed}: it has to be a whole number between -2^53 and 2^53`);
  }
}

/** Steps by the golden ratio and mixes: four words in a row are never all zero. */
function splitMix32(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    return mixed(state);
  };
}

/** Spreads every bit of a 32-bit word over all of them; a one-to-one map that keeps 0. */
function mixed(word: number): number {
  let bits = word | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad);
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
  return bits ^ (bits >>> 15);
}

function rotatedLeft(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
