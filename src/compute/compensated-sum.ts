import { sumError } from './rounding-error';

/**
 * A running sum that carries its rounding errors along, twice over, as if it were added up in three
 * times the precision of a double and rounded once at the end.
 *
 * value() is the rounded sum, remainder() what this rounding left out, so that the pair gives about
 * 32 digits. If the sum overflows, value() is infinite.
 * Example: after add(1), add(1e-40), add(-1), value() is 1e-40.
 * Source: Ogita, Rump and Oishi, "Accurate sum and dot product" (2005): K-fold summation, K = 3.
 */
export class CompensatedSum {
  private high = 0;
  private low = 0;
  private lowest = 0;

  add(term: number): void {
    const high = this.high + term;
    const lost = sumError(this.high, term, high);
    const low = this.low + lost;
    this.lowest += sumError(this.low, lost, low);
    this.low = low;
    this.high = high;
  }

  value(): number {
    if (!Number.isFinite(this.high)) return this.high;
    // high and low come first: they may cancel, and lowest is then all that is left.
    const head = this.high + this.low;
    return head + (sumError(this.high, this.low, head) + this.lowest);
  }

  remainder(): number {
    const head = this.high + this.low;
    const lost = sumError(this.high, this.low, head);
    const tail = lost + this.lowest;
    return sumError(head, tail, head + tail) + sumError(lost, this.lowest, tail);
  }
}
