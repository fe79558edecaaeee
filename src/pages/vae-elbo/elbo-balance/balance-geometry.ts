import { scaleLinear, type ScaleLinear } from 'd3';
import type { Area } from '../../../charts/Plot';
import { natsIn, type Unit } from '../../../experiment/unit';
import type { Balance } from './balance';

export type Row = 'log-evidence' | 'elbo' | 'kl-posterior' | 'reconstruction' | 'kl-prior';

export interface RowPlace {
  readonly row: Row;
  /** Where its words stand. */
  readonly words: number;
  readonly bar: string;
}

export interface BalanceGeometry {
  readonly x: ScaleLinear<number, number>;
  readonly rows: readonly RowPlace[];
  /** Lines that say: these two ends are the same number. */
  readonly evidence: string;
  readonly elbo: string;
}

const BAR = 18;
/** Of the height of a row, where its words stand. */
const WORDS = 0.27;
const BAR_FROM = 0.48;
/** In nats: how far an axis reaches beyond the log evidence, whatever q is. */
const BELOW = 8;
const ABOVE = 0.6;
const MORE = 0.2;
const TOOTH = 6;
const STUB = 16;

/** The axis of a world: it stays while only q moves, so that what does not change its number does not change its length. */
export function balanceScale({ scene }: Pick<Balance, 'scene'>, { width }: Area, unit: Unit) {
  const { world, posterior } = scene;
  const bestReconstruction = -Math.log(world.noise) - Math.log(2 * Math.PI) / 2;
  const most = Math.max(0, posterior.logEvidence, bestReconstruction) + ABOVE;
  const least = Math.min(0, posterior.logEvidence) - BELOW - MORE * Math.abs(posterior.logEvidence);
  return scaleLinear([natsIn(unit, least), natsIn(unit, most)], [0, width]);
}

/** Five bars on one axis: a part that is added begins where the one before it ends. */
export function balanceGeometry(
  balance: Balance,
  area: Area,
  { x, unit }: { readonly x: ScaleLinear<number, number>; readonly unit: Unit },
): BalanceGeometry {
  const { logEvidence, elbo, reconstruction } = balance;
  const at = (nats: number) => x(natsIn(unit, nats));
  const ends: readonly (readonly [Row, number, number])[] = [
    ['log-evidence', 0, logEvidence],
    ['elbo', 0, elbo],
    ['kl-posterior', elbo, logEvidence],
    ['reconstruction', 0, reconstruction],
    ['kl-prior', reconstruction, elbo],
  ];
  const height = area.height / ends.length;
  const top = (place: number) => (place + BAR_FROM) * height;
  const lineAt = (nats: number, from: number, to: number) =>
    `M${Math.max(0, at(nats))},${top(from)}V${top(to) + BAR}`;
  return {
    x,
    rows: ends.map(([row, from, to], place) => ({
      row,
      words: (place + WORDS) * height,
      bar: bar(at(from), at(to), top(place)),
    })),
    evidence: lineAt(logEvidence, 0, 2),
    elbo: lineAt(elbo, 1, 4),
  };
}

/** From one end to the other; torn off where it leaves the drawing at the left. */
function bar(from: number, to: number, top: number): string {
  const [left, right] = from < to ? [from, to] : [to, from];
  if (left >= 0) return `M${left},${top}H${right}v${BAR}H${left}Z`;
  const edge = `l${TOOTH},${-BAR / 4}l${-TOOTH},${-BAR / 4}`.repeat(2);
  return `M0,${top}H${Math.max(STUB, right)}v${BAR}H0${edge}Z`;
}
