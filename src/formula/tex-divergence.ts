import { natsIn, type Unit } from '../experiment/unit';
import { numberText, probabilityText } from './number-text';
import { texFactor, texNumber } from './tex-number';

/** Plain LaTeX, which needs no macros of ours: what people take away. */
export const KL_TEX = String.raw`\mathrm{KL}(P \,\Vert\, Q)`;

/** Probabilities of the same outcomes, with the terms of the divergence and their sum in nats. */
interface Divergence {
  readonly p: readonly number[];
  readonly q: readonly number[];
  readonly terms: readonly number[];
  readonly klPQ: number;
}

/** The divergence worked line by line with the numbers of now, as an aligned formula. */
export function workedDivergenceTex({ p, q, terms, klPQ }: Divergence, unit: Unit): string {
  const ratios = p.map(
    (chance, i) => `${texFactor(probabilityText(chance))}\\,\\log${over(p, q, i)}`,
  );
  const values = terms.map((nats) => texFactor(numberText(natsIn(unit, nats))));
  return [
    '\\begin{aligned}',
    `${KL_TEX} &= ${ratios.join(' + ')} \\\\`,
    `&= ${values.join(' + ')} \\\\`,
    `&= ${informationTex(klPQ, unit)}`,
    '\\end{aligned}',
  ].join('\n');
}

/** A number of nats in the reader's unit, with the unit. */
export function informationTex(nats: number, unit: Unit): string {
  return `${texNumber(numberText(natsIn(unit, nats)))}\\ \\text{${unit}}`;
}

function over(p: readonly number[], q: readonly number[], outcome: number): string {
  const tex = (chances: readonly number[]) => texNumber(probabilityText(chances[outcome] ?? 0));
  return `\\frac{${tex(p)}}{${tex(q)}}`;
}
