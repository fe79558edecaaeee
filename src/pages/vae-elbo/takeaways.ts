import type { Takeaways } from '../../experiment/takeaways';
import { natsIn, type Unit } from '../../experiment/unit';
import { boxText, numberText } from '../../formula/number-text';
import { alignedTex, informationTex, klTex } from '../../formula/tex-divergence';
import { texFactor, texNumber } from '../../formula/tex-number';
import type { Balance } from './elbo-balance/balance';
import type { VaeElboModel } from './experiment';
import type { Price } from './gaussian-price/price';
import { MEASURED } from './live-vae/measured';
import type { VaeElboParameters } from './params';
import { recipe } from './recipe';
import { balanceTable, measuredTable, priceTable } from './tables';

const TO_PRIOR = klTex('q', 'p(z)');
const TO_POSTERIOR = klTex('q', 'p(z|x)');
const RECONSTRUCTION = String.raw`\mathrm{E}_{q}[\log p(x|z)]`;

export const takeaways: Takeaways<VaeElboParameters, VaeElboModel> = {
  figures: {
    'elbo-balance': {
      table: ({ balance }, unit) => balanceTable(balance, unit),
      formula: String.raw`\log p(x) = \underbrace{${RECONSTRUCTION} - ${TO_PRIOR}}_{\text{ELBO}} + ${TO_POSTERIOR}`,
      formulaInNumbers: ({ balance }, unit) => balanceTex(balance, unit),
    },
    'gaussian-price': {
      table: ({ price }, unit) => priceTable(price, unit),
      formula: String.raw`\mathrm{KL}(\mathcal{N}(\mu, \sigma^2) \,\Vert\, \mathcal{N}(0, 1)) = \Bigl(\frac{\mu^2}{2} + \frac{\sigma^2 - 1}{2}\Bigr)\log e - \log \sigma`,
      formulaInNumbers: ({ price }, unit) => priceTex(price, unit),
    },
    'live-vae': {
      table: (_model, unit) => measuredTable(unit),
      formula: String.raw`\text{loss} = -${RECONSTRUCTION} + \beta\,${TO_PRIOR}`,
      formulaInNumbers: (_model, unit) => lossTex(unit),
    },
  },
  recipe: (_values, model) => recipe(model),
};

function balanceTex(balance: Balance, unit: Unit): string {
  const { logEvidence, reconstruction, klPrior, klPosterior, elbo } = balance;
  return alignedTex([
    String.raw`\text{ELBO} &= ${RECONSTRUCTION} - ${TO_PRIOR} = ${factorTex(reconstruction, unit)} - ${factorTex(klPrior, unit)} = ${informationTex(elbo, unit)}`,
    String.raw`\log p(x) &= \text{ELBO} + ${TO_POSTERIOR} = ${factorTex(elbo, unit)} + ${factorTex(klPosterior, unit)} = ${informationTex(logEvidence, unit)}`,
  ]);
}

function priceTex({ q, total, ofMean, spread, narrowness }: Price, unit: Unit): string {
  const terms = [ofMean, spread, narrowness].map((nats) => factorTex(nats, unit));
  return String.raw`\mathrm{KL}(\mathcal{N}(${plainTex(q.mean)}, ${plainTex(q.sd)}^2) \,\Vert\, \mathcal{N}(0, 1)) = ${terms.join(' + ')} = ${informationTex(total, unit)}`;
}

/** A training takes its own way each time; what is written is what was measured at a beta of 1. */
function lossTex(unit: Unit): string {
  const ordinary = MEASURED.find((measured) => measured.beta === 1);
  if (!ordinary) throw new Error('Nothing was measured at a beta of 1.');
  const { beta, reconstruction, kl } = ordinary;
  const explained = factorTex(reconstruction, unit);
  const loss = informationTex(beta * kl - reconstruction, unit);
  return String.raw`\text{loss} = -${explained} + ${plainTex(beta)} \cdot ${factorTex(kl, unit)} = ${loss}`;
}

function factorTex(nats: number, unit: Unit): string {
  return texFactor(numberText(natsIn(unit, nats)));
}

function plainTex(value: number): string {
  return texNumber(boxText(value));
}
