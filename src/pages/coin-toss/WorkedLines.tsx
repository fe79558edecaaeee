import { useExperimentState, useModel } from '../../experiment/ExperimentContext';
import { InformationFormula } from '../../formula/InformationFormula';
import { numberText, probabilityText } from '../../formula/number-text';
import { Quantity } from '../../formula/Quantity';
import { natsIn, type Unit } from '../../experiment/unit';
import { coinToss, type Coins } from './experiment';

const TEX = String.raw`\begin{alignedat}{2}
\KL &= \term{heads}{\inkP{P(H)}\log\frac{\inkP{P(H)}}{\inkQ{Q(H)}}} &&\;+\; \term{tails}{\inkP{P(T)}\log\frac{\inkP{P(T)}}{\inkQ{Q(T)}}}\\
&= \term{heads}{\inkP{\slot{p heads}}\,\log\frac{\inkP{\slot{p heads}}}{\inkQ{\slot{q heads}}}} &&\;+\; \term{tails}{\inkP{\slot{p tails}}\,\log\frac{\inkP{\slot{p tails}}}{\inkQ{\slot{q tails}}}}\\
&= \term{heads}{\inkP{\slot{p heads}}\times\slot{ratio heads}} &&\;+\; \term{tails}{\inkP{\slot{p tails}}\times\slot{ratio tails}}\\
&= \term{heads}{\slot{heads}} &&\;+\; \term{tails}{\slot{tails}}
\end{alignedat}`;

/** The divergence worked out line by line with the numbers of now. */
export function WorkedLines() {
  const coins = useModel(coinToss, (model) => model.coins);
  const unit = useExperimentState((state) => state.unit);
  return (
    <div className="worked">
      <InformationFormula tex={TEX} slots={slotsOf(coins, unit)} display />
      <p className="worked-result">
        <span className="equals">=</span> <Quantity name="kl-pq" />
      </p>
      <ZeroNotes coins={coins} />
    </div>
  );
}

function slotsOf({ p, q, logRatios, terms }: Coins, unit: Unit) {
  const number = (nats: number) => inBrackets(numberText(natsIn(unit, nats)));
  return {
    'p heads': probabilityText(p[0]),
    'p tails': probabilityText(p[1]),
    'q heads': probabilityText(q[0]),
    'q tails': probabilityText(q[1]),
    // Where P never shows a side its log ratio has no value: the product is 0 by convention.
    'ratio heads': p[0] === 0 ? '…' : number(logRatios[0]),
    'ratio tails': p[1] === 0 ? '…' : number(logRatios[1]),
    heads: number(terms[0]),
    tails: number(terms[1]),
  };
}

function inBrackets(text: string): string {
  return text.startsWith('−') ? `(${text})` : text;
}

function ZeroNotes({ coins: { p, q } }: { readonly coins: Coins }) {
  const absent = p[0] === 0 ? 'heads' : p[1] === 0 ? 'tails' : null;
  const ruledOut = q[0] === 0 && p[0] > 0 ? 'heads' : q[1] === 0 && p[1] > 0 ? 'tails' : null;
  return (
    <>
      {absent && (
        <p className="note">
          P never shows {absent}, so its term is 0 log 0, which counts as 0: as x shrinks to 0, x
          log x does too.
        </p>
      )}
      {ruledOut && (
        <p className="note">
          Q puts a 0 under the fraction for {ruledOut}: dividing by a chance of 0 makes the term
          infinite, and no other term can make up for it.
        </p>
      )}
    </>
  );
}
