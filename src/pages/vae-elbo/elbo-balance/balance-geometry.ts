import { scaleLinear, type ScaleLinear } from 'd3';
import type { Area } from '../../../charts/Plot';
import { natsIn, type Unit } from '../../../experiment/unit';
import type { Balance } from './balance';

export type Row = 'log-evidence' | 'elbo' | 'kl-posterior' | 'reconstruction' | 'kl-prior';

export interface RowPlace {
  readonly row: Row;
  /** The middle of its words, which stand at the left. */
  readonly words: number;
  readonly bar: string;
}

export interface BalanceGeometry {
  readonly rows: readonly RowPlace[];
  /** Lines that say: these two ends are the same number. */
  readonly evidence: string;
  readonly elbo: string;
}

const BAR = 18;
/** The words have a column of their own where there is room, and stand over the bars where not. */
const COLUMN = 268;
const ROOMY = 560;
const WORDS_OVER_BAR = 10;
/** In nats: how far an axis reaches beyond the log evidence, whatever q is. */
const BELOW = 14;
const ABOVE = 0.6;
const MORE = 0.2;
const TOOTH = 6;
const STUB = 16;

export function hasColumn({ width }: Pick<Area, 'width'>): boolean {
  return width >= ROOMY;
}

/** Where the bars may begin: right of their words, or under them. */
export function barsFrom(area: Pick<Area, 'width'>): number {
  return hasColumn(area) ? COLUMN : 0;
}

/** The axis of a world: it stays while only q moves, so that what does not change its number does not change its length. */
export function balanceScale({ scene }: Pick<Balance, 'scene'>, area: Area, unit: Unit) {
  const { world, posterior } = scene;
  const bestReconstruction = -Math.log(world.noise) - Math.log(2 * Math.PI) / 2;
  const most = Math.max(0, posterior.logEvidence, bestReconstruction) + ABOVE;
  const least = Math.min(0, posterior.logEvidence) - BELOW - MORE * Math.abs(posterior.logEvidence);
  return scaleLinear([natsIn(unit, least), natsIn(unit, most)], [barsFrom(area), area.width]);
}

/** The same axis read from log p(x) to the left: how much may be missing. */
export function missingScale(
  x: ScaleLinear<number, number>,
  { scene }: Pick<Balance, 'scene'>,
  unit: Unit,
): ScaleLinear<number, number> {
  const evidence = natsIn(unit, scene.posterior.logEvidence);
  return scaleLinear(
    x.domain().map((value) => evidence - value),
    x.range(),
  );
}

/** Five bars on one axis: a part that is added begins where the one before it ends. */
export function balanceGeometry(
  balance: Pick<Balance, 'logEvidence' | 'elbo' | 'reconstruction'>,
  area: Area,
  { x, unit }: { readonly x: ScaleLinear<number, number>; readonly unit: Unit },
): BalanceGeometry {
  const { logEvidence, elbo, reconstruction } = balance;
  const [start = 0] = x.range();
  const at = (nats: number) => x(natsIn(unit, nats));
  const ends: readonly (readonly [Row, number, number])[] = [
    ['log-evidence', 0, logEvidence],
    ['elbo', 0, elbo],
    ['kl-posterior', elbo, logEvidence],
    ['reconstruction', 0, reconstruction],
    ['kl-prior', reconstruction, elbo],
  ];
  const height = area.height / ends.length;
  const over = hasColumn(area) ? 0 : WORDS_OVER_BAR;
  const middle = (place: number) => (place + 0.5) * height;
  const top = (place: number) => middle(place) - BAR / 2 + over;
  const lineAt = (nats: number, from: number, to: number) =>
    `M${Math.max(start, at(nats))},${top(from)}V${top(to) + BAR}`;
  return {
    rows: ends.map(([row, from, to], place) => ({
      row,
      words: middle(place) - over,
      bar: bar({ from: at(from), to: at(to), top: top(place), start }),
    })),
    evidence: lineAt(logEvidence, 0, 2),
    elbo: lineAt(elbo, 1, 4),
  };
}

interface Ends {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  /** Where the drawing begins. */
  readonly start: number;
}

/** From one end to the other; torn off where it leaves the drawing at the left. */
function bar({ from, to, top, start }: Ends): string {
  const [left, right] = from < to ? [from, to] : [to, from];
  if (left >= start) return `M${left},${top}H${right}v${BAR}H${left}Z`;
  const edge = `l${TOOTH},${-BAR / 4}l${-TOOTH},${-BAR / 4}`.repeat(2);
  return `M${start},${top}H${Math.max(start + STUB, right)}v${BAR}H${start}${edge}Z`;
}
