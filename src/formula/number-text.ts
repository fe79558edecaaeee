import { natsIn, type Unit } from '../experiment/unit';

/** The only place where a number is rounded into text for people: true minus, ∞ for infinite, never "-0.000" or "NaN". */

const SMALLEST_TOLD = 1e-15;
const SMALLEST_FIXED = 0.0005;
const LARGEST_FIXED = 1000;
/** The sign stays on the line of its number. */
const PER_CENT = '\u00a0%';
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Three decimals; exact zero as "0"; what would round to zero or run long as "1.2 × 10⁻⁹"; and as "≈ 0" what is as
 * small as the rounding of the probabilities themselves.
 */
export function numberText(value: number): string {
  if (value === 0) return '0';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  const size = Math.abs(value);
  if (size < SMALLEST_TOLD) return '≈ 0';
  const plain = size >= SMALLEST_FIXED && size < LARGEST_FIXED;
  return withTrueMinus(plain ? value.toFixed(3) : scientific(value));
}

/** A number of nats in the reader's unit, with the unit: "0.132 bits". */
export function informationText(nats: number, unit: Unit): string {
  return `${numberText(natsIn(unit, nats))} ${unit}`;
}

/** A number with its sign also where that is a plus: a gradient. */
export function signedText(value: number): string {
  const text = numberText(value);
  return value > 0 && !text.startsWith('≈') ? `+${text}` : text;
}

/** As few decimals as say it, three at most; never "0" or "1" for what only comes near: "0.99999", "10⁻⁶". */
export function probabilityText(value: number): string {
  if (value === 0 || value === 1) return String(value);
  if (value < SMALLEST_FIXED) return scientific(value);
  const rounded = Number(value.toFixed(3));
  if (rounded < 1) return String(rounded);
  const nines = Math.ceil(-Math.log10(1 - value));
  return nines > 9 ? `1 − ${scientific(1 - value)}` : String(Number(value.toFixed(nines)));
}

/** "80 %", "33.3 %", "0.032 %": for sentences. */
export function percentText(value: number): string {
  const percent = value * 100;
  if (value > 0 && percent < 0.001) return `${scientific(percent)}${PER_CENT}`;
  if (percent < 0.05) return `${Number(percent.toPrecision(2))}${PER_CENT}`;
  if (value < 1 && percent >= 99.95) {
    const nines = Math.ceil(-Math.log10(100 * (1 - value)));
    return nines > 7
      ? `100 − ${scientific(100 * (1 - value))}${PER_CENT}`
      : `${Number(percent.toFixed(Math.max(1, nines)))}${PER_CENT}`;
  }
  return `${Number(percent.toFixed(1))}${PER_CENT}`;
}

/** A count with thin spaces between thousands: "10 000". */
export function countText(count: number): string {
  if (!(Math.abs(count) < 1e15)) return numberText(count);
  return withTrueMinus(String(count).replace(/\B(?=(\d{3})+$)/g, '\u2009'));
}

/** As few decimals as say it, three at most: the parameters of a curve in its label. */
export function shortText(value: number): string {
  if (Math.abs(value) >= LARGEST_FIXED) return numberText(value);
  return withTrueMinus(String(Number(value.toFixed(3)) + 0));
}

const SMALLEST_IN_A_BOX = 1e-4;

/**
 * What a number box shows while nobody types in it: seven significant digits, in the form that typing accepts. A tiny
 * number as "1e-6": a box has no room for its zeros, and cut off it would look like none.
 */
export function boxText(value: number): string {
  const rounded = Number(value.toPrecision(7));
  const isTiny = rounded !== 0 && Math.abs(rounded) < SMALLEST_IN_A_BOX;
  return isTiny ? rounded.toExponential() : String(rounded);
}

/** The same for a screen reader, which spells "1e-12" letter by letter. */
export function spokenText(value: number): string {
  return boxText(value).replace('e-', ' times 10 to the minus ').replace('e+', ' times 10 to the ');
}

/** A power of ten or a small multiple of one, for ticks of log axes: "10⁻⁶". */
export function powerText(exponent: number): string {
  const digits = Array.from(String(Math.abs(exponent)), (digit) => SUPERSCRIPTS[Number(digit)]);
  return `10${exponent < 0 ? '⁻' : ''}${digits.join('')}`;
}

/** A tick of a linear axis: no more decimals than its step needs. */
export function tickText(value: number, step: number): string {
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return withTrueMinus((Math.abs(value) < step / 1e6 ? 0 : value).toFixed(decimals));
}

function scientific(value: number): string {
  const [mantissa = '', exponent = '0'] = value.toExponential(1).split('e');
  const power = powerText(Number(exponent));
  const short = mantissa.replace(/\.0$/, '');
  if (short === '1') return power;
  return short === '-1' ? `-${power}` : `${short} × ${power}`;
}

function withTrueMinus(text: string): string {
  return text.replace(/^-/, '−');
}

/** How many times as much, from its logarithm, which may be beyond all doubles: "0.45", "13", "10⁻⁴⁰", "0" for −∞. */
export function timesText(log: number): string {
  if (!Number.isFinite(log)) return log > 0 ? '∞' : '0';
  const exponent = log / Math.LN10;
  if (Math.abs(exponent) >= 3) return powerText(Math.round(exponent));
  const times = Math.exp(log);
  return times < 10 ? String(Number(times.toPrecision(2))) : String(Math.round(times));
}

/** A time as a clock shows it: "4:05", "1:04:05". */
export function durationText(seconds: number): string {
  const [hours, minutes, rest] = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map(
    Math.floor,
  );
  const two = (part = 0) => String(part).padStart(2, '0');
  return hours ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes ?? 0}:${two(rest)}`;
}

/** Every digit of a double, as a program prints it. */
export function digitsText(value: number): string {
  return String(value);
}
