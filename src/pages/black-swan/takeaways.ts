import type { Beta } from '../../compute/beta';
import { bayesianSurprise, predictiveChance } from '../../compute/beliefs/beta-learning';
import { klTerms } from '../../compute/divergence';
import { PIXELS } from '../../compute/watching/screen-patches';
import type { Takeaways } from '../../experiment/takeaways';
import { natsIn, type Unit } from '../../experiment/unit';
import { boxText, digitsText, numberText, probabilityText } from '../../formula/number-text';
import {
  alignedTex,
  informationTex,
  KL_TEX,
  klTex,
  workedDivergenceLines,
} from '../../formula/tex-divergence';
import { texFactor, texNumber } from '../../formula/tex-number';
import { patchName } from './attention/patch-words';
import { latest, PATCHES, type Screen } from './attention/screen';
import type { BlackSwanModel, BlackSwanParameters } from './experiment';
import type { Exploration } from './explore/exploration';
import { MACHINES } from './explore/machines';
import type { Lake } from './learning/lake';
import type { Market } from './market/bet';
import type { Sighting } from './one-swan/sighting';
import { recipe } from './recipe';
import { attentionTable, exploreTable, learningTable, marketTable, oneSwanTable } from './tables';

const PIXEL_MEAN = String.raw`\frac{1}{${digitsText(PIXELS)}} \sum_{k=1}^{${digitsText(PIXELS)}}`;
const GROWTH = `${klTex('T', 'Q')} - ${klTex('T', 'P')}`;

export const takeaways: Takeaways<BlackSwanParameters, BlackSwanModel> = {
  figures: {
    'one-swan': {
      table: ({ sighting }, unit) => oneSwanTable(sighting, unit),
      formula: String.raw`${KL_TEX} = \sum_i P(i)\,\log\frac{P(i)}{Q(i)} = -\log Q(\text{seen}), \qquad P(\text{seen}) = 1`,
      formulaInNumbers: ({ sighting }, unit) => sightingTex(sighting, unit),
    },
    learning: {
      table: ({ lake }, unit) => learningTable(lake, unit),
      // psi is the slope of the natural log Gamma: log e brings it into the unit.
      formula: String.raw`\begin{aligned}
&${klTex(betaTex("\\alpha'", "\\beta'"), betaTex('\\alpha', '\\beta'))} = \log\frac{B(\alpha, \beta)}{B(\alpha', \beta')} \\
&\quad + \bigl[(\alpha' - \alpha)\,\psi(\alpha') + (\beta' - \beta)\,\psi(\beta') - (\alpha' - \alpha + \beta' - \beta)\,\psi(\alpha' + \beta')\bigr] \log e, \\
&\alpha' = \alpha + n_{\text{black}}, \qquad \beta' = \beta + n_{\text{white}}
\end{aligned}`,
      formulaInNumbers: ({ lake }, unit) => lakeTex(lake, unit),
    },
    attention: {
      table: ({ screen }, unit) => attentionTable(screen, unit),
      formula: String.raw`\begin{aligned}
\text{entropy} &= ${PIXEL_MEAN} \bigl(-p_k\,\log p_k - (1 - p_k)\,\log(1 - p_k)\bigr), \qquad p_k = \frac{\alpha_k}{\alpha_k + \beta_k} \\
\text{surprise} &= ${PIXEL_MEAN} ${klTex(betaTex('\\alpha_k + 1', '\\beta_k'), betaTex('\\alpha_k', '\\beta_k'))}
\end{aligned}`,
      formulaInNumbers: ({ screen }, unit) => screenTex(screen, unit),
    },
    market: {
      table: ({ market }, unit) => marketTable(market, unit),
      formula: String.raw`\sum_x T(x)\,\log\frac{P(x)}{Q(x)} = ${GROWTH}, \qquad T\text{: truth}, \quad P\text{: belief}, \quad Q\text{: price}`,
      formulaInNumbers: ({ market }, unit) => growthTex(market, unit),
    },
    explore: {
      table: ({ exploration }, unit) => exploreTable(exploration, unit),
      formula: String.raw`\sum_x p(x)\,${klTex(String.raw`\text{posterior}_x`, String.raw`\text{prior}`)}, \qquad x \in \{\text{win}, \text{blank}\}, \quad p(\text{win}) = \frac{\alpha}{\alpha + \beta}`,
      formulaInNumbers: ({ exploration }, unit) => gainsTex(exploration, unit),
    },
  },
  recipe: (_values, model) => recipe(model),
};

function sightingTex({ seen, belief, surprise }: Sighting, unit: Unit): string {
  const divergence = { p: seen, q: belief, terms: klTerms(seen, belief), klPQ: surprise };
  return alignedTex(workedDivergenceLines(divergence, unit));
}

function lakeTex({ prior, posterior, black, white, total }: Lake, unit: Unit): string {
  const [alpha, beta] = shapesTex(prior);
  const [alphaAfter, betaAfter] = shapesTex(posterior);
  const sum = texNumber(boxText(posterior.alpha + posterior.beta));
  const slopes = [
    String.raw`${digitsText(black)}\,\psi(${alphaAfter})`,
    String.raw` + ${digitsText(white)}\,\psi(${betaAfter})`,
    String.raw` - ${digitsText(black + white)}\,\psi(${sum})`,
  ].join('');
  return alignedTex([
    `&${klTex(betaTex(alphaAfter, betaAfter), betaTex(alpha, beta))}`,
    String.raw`&\quad = \log\frac{B(${alpha}, ${beta})}{B(${alphaAfter}, ${betaAfter})} + \bigl[${slopes}\bigr] \log e`,
    String.raw`&\quad = ${informationTex(total, unit)}`,
  ]);
}

function screenTex({ patches, frame }: Screen, unit: Unit): string {
  const lines = PATCHES.map((patch) => {
    const [entropy, surprise] = (['predictiveEntropy', 'bayesianSurprise'] as const).map(
      (reading) => informationTex(latest(patches[patch], reading, frame), unit),
    );
    return String.raw`\text{${patchName(patch)}:} &\quad \text{entropy} = ${entropy}, \quad \text{surprise} = ${surprise}`;
  });
  return alignedTex([String.raw`\text{frame ${digitsText(frame)}} &`, ...lines]);
}

function growthTex(market: Market, unit: Unit): string {
  const { truth, belief, price, klTruthPrice, klTruthBelief, growth } = market;
  const whole = informationTex(growth, unit);
  // Infinity less infinity says nothing: then the sum does, by what happens.
  if (klTruthPrice === Infinity && klTruthBelief === Infinity) {
    const side = (t: number, b: number, q: number) =>
      String.raw`${chanceTex(t)}\,\log\frac{${chanceTex(b)}}{${chanceTex(q)}}`;
    return `${side(truth, belief, price)} + ${side(1 - truth, 1 - belief, 1 - price)} = ${whole}`;
  }
  const [theirs, mine] = [klTruthPrice, klTruthBelief].map((nats) => factorTex(nats, unit));
  return `${GROWTH} = ${theirs} - ${mine} = ${whole}`;
}

/** What the next pull of each machine promises the curious learner. */
function gainsTex({ curious: { beliefs, expectedGains } }: Exploration, unit: Unit): string {
  const lines = beliefs.map((belief, i) => {
    const chance = predictiveChance(belief);
    const win = `${chanceTex(chance)} \\cdot ${factorTex(bayesianSurprise(belief, 'black'), unit)}`;
    const blank = `${chanceTex(1 - chance)} \\cdot ${factorTex(bayesianSurprise(belief, 'white'), unit)}`;
    return String.raw`\text{${MACHINES[i]?.label ?? ''}:} &\quad ${win} + ${blank} = ${informationTex(expectedGains[i] ?? 0, unit)}`;
  });
  return alignedTex(lines);
}

function betaTex(alpha: string, beta: string): string {
  return String.raw`\mathrm{Beta}(${alpha}, ${beta})`;
}

function shapesTex({ alpha, beta }: Beta): readonly [string, string] {
  return [texNumber(boxText(alpha)), texNumber(boxText(beta))];
}

function chanceTex(chance: number): string {
  return texFactor(probabilityText(chance));
}

function factorTex(nats: number, unit: Unit): string {
  return texFactor(numberText(natsIn(unit, nats)));
}
