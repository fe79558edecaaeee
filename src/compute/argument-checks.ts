/**
 * Throws RangeError, naming the argument, unless the value is finite and above 0.
 * Example: checkAboveZero(0, 'temperature') throws "temperature is 0: ..."
 */
export function checkAboveZero(value: number, name: string): void {
  if (!(value > 0 && value < Infinity)) {
    throw new RangeError(`${name} is ${value}: it has to be a finite number above 0`);
  }
}

/**
 * Throws RangeError, naming the argument, unless the value is finite and at least 0.
 * Example: checkAtLeastZero(-1, 'rate') throws "rate is -1: ..."
 */
export function checkAtLeastZero(value: number, name: string): void {
  if (!(value >= 0 && value < Infinity)) {
    throw new RangeError(`${name} is ${value}: it has to be a finite number, at least 0`);
  }
}

/**
 * Throws RangeError, naming the argument, unless the value is from 0 to 1.
 * Example: checkShare(1.5, 'smoothing') throws "smoothing is 1.5: ..."
 */
export function checkShare(value: number, name: string): void {
  if (!(value >= 0 && value <= 1)) {
    throw new RangeError(`${name} is ${value}: it has to be from 0 to 1`);
  }
}

/**
 * Throws RangeError, naming the argument, unless the value is a whole number, not below `least`.
 * Example: checkCount(0, 'classes', 1) throws "classes is 0: ..."
 */
export function checkCount(value: number, name: string, least: number): void {
  if (!(Number.isSafeInteger(value) && value >= least)) {
    throw new RangeError(`${name} is ${value}: it has to be a whole number, at least ${least}`);
  }
}

/**
 * Throws RangeError, naming argument and index, unless there is an entry and every entry is finite.
 * Example: checkFiniteEntries([0, NaN], 'logits') throws "logits[1] is NaN: ..."
 */
export function checkFiniteEntries(values: readonly number[], name: string): void {
  if (values.length === 0) {
    throw new RangeError(`${name} is empty: it has to have at least one entry`);
  }
  values.forEach((value, index) => {
    if (!Number.isFinite(value)) {
      throw new RangeError(`${name}[${index}] is ${value}: it has to be a finite number`);
    }
  });
}
