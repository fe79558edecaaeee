import { natsIn, type Unit } from '../experiment/unit';
import { numberText, probabilityText } from './number-text';
import { texFactor, texNumber } from './tex-number';

/** Plain LaTeX, which needs no macros of ours: what people take away. */
export const KL_TEX = klTex('P', 'Q');

export function klTex(p: string, q: string): string {
  return String.raw`\mathrm{KL}(${p} \,\Vert\, ${q})`;
}

/** Probabilities of the same outcomes, with the terms of the divergence and their sum in nats. */
interface Divergence {
  readonly p: readonly number[];
  readonly q: readonly number[];
  readonly terms: readonly number[];
  readonly klPQ: number;
}

/** The divergence worked line by line with the numbers of now, as an aligned formula. */
export function workedDivergenceTex(divergence: Divergence, unit: Unit): string {
  return alignedTex(workedDivergenceLines(divergence, unit));
}

/** Its lines, to stand among others. */
export function workedDivergenceLines(
  { p, q, terms, klPQ }: Divergence,
  unit: Unit,
  name = KL_TEX,
): readonly string[] {
  const ratios = p.map(
    (chance, i) => `${texFactor(probabilityText(chance))}\\,\\log${over(p, q, i)}`,
  );
  const values = terms.map((nats) => texFactor(numberText(natsIn(unit, nats))));
  return [
    `${name} &= ${ratios.join(' + ')}`,
    `&= ${values.join(' + ')}`,
    `&= ${informationTex(klPQ, unit)}`,
  ];
}

/** Lines below each other, aligned where they have an ampersand. */
export function alignedTex(lines: readonly string[]): string {
  return `\\begin{aligned}\n${lines.join(' \\\\\n')}\n\\end{aligned}`;
}

/** A number of nats in the reader's unit, with the unit. */
export function informationTex(nats: number, unit: Unit): string {
  return `${texNumber(numberText(natsIn(unit, nats)))}\\ \\text{${unit}}`;
}

function over(p: readonly number[], q: readonly number[], outcome: number): string {
  const tex = (chances: readonly number[]) => texNumber(probabilityText(chances[outcome] ?? 0));
  return `\\frac{${tex(p)}}{${tex(q)}}`;
}
