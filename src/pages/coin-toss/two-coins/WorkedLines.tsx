import type { ReactNode } from 'react';
import { Resting } from '../../../charts/Resting';
import { useExperimentState, useModel } from '../../../experiment/ExperimentContext';
import { natsIn, type Unit } from '../../../experiment/unit';
import { Formula } from '../../../formula/Formula';
import { InformationFormula } from '../../../formula/InformationFormula';
import { numberText, probabilityText } from '../../../formula/number-text';
import { Quantity } from '../../../formula/Quantity';
import { TermInNumbers } from '../../../formula/TermInNumbers';
import type { Coins } from '../coins';
import { coinToss } from '../experiment';
import { SIDES } from '../sides';

type Side = 0 | 1;

const DEFINITIONS = [
  String.raw`\displaystyle\term{heads}{\inkP{P(H)}\,\log\frac{\inkP{P(H)}}{\inkQ{Q(H)}}}`,
  String.raw`\displaystyle\term{tails}{\inkP{P(T)}\,\log\frac{\inkP{P(T)}}{\inkQ{Q(T)}}}`,
];

/** The divergence worked out line by line with the numbers of now. */
export function WorkedLines() {
  return (
    <Resting className="worked desk-only">
      <Lines />
    </Resting>
  );
}

function Lines() {
  const coins = useModel(coinToss, (model) => model.coins);
  const unit = useExperimentState((state) => state.unit);
  return (
    <>
      <div className="worked-line">
        <Formula tex="\KL" />
        <span className="sign">=</span>
        <InformationFormula tex={DEFINITIONS[0]!} />
        <span className="sign">+</span>
        <InformationFormula tex={DEFINITIONS[1]!} />
      </div>
      <Line>
        {(side) => (
          <TermInNumbers
            of={coinToss}
            p={(model) => model.coins.p[side]}
            q={(model) => model.coins.q[side]}
          />
        )}
      </Line>
      <Line>{(side) => productText(coins, side, unit)}</Line>
      <Line>{(side) => inBrackets(numberText(natsIn(unit, coins.terms[side])))}</Line>
      <div className="worked-line">
        <span />
        <span className="sign">=</span>
        <strong>
          <Quantity name="kl-pq" />
        </strong>
      </div>
      <ZeroNotes coins={coins} />
    </>
  );
}

interface LineProps {
  /** What stands for each side of the coin. */
  readonly children: (side: Side) => ReactNode;
}

function Line({ children }: LineProps) {
  return (
    <div className="worked-line">
      <span />
      <span className="sign">=</span>
      <span className="math" data-term={SIDES[0]?.id}>
        {children(0)}
      </span>
      <span className="sign">+</span>
      <span className="math" data-term={SIDES[1]?.id}>
        {children(1)}
      </span>
    </div>
  );
}

/** A chance times its log ratio. Where P never shows a side the ratio has no value: 0 log 0 counts as 0. */
function productText({ p, logRatios }: Coins, side: Side, unit: Unit) {
  const ratio = p[side] === 0 ? '…' : inBrackets(numberText(natsIn(unit, logRatios[side])));
  return (
    <>
      <span className="ink-p">{probabilityText(p[side])}</span> × {ratio}
    </>
  );
}

function inBrackets(text: string): string {
  return text.startsWith('−') ? `(${text})` : text;
}

function ZeroNotes({ coins: { p, q } }: { readonly coins: Coins }) {
  const absent = p[0] === 0 ? 'heads' : p[1] === 0 ? 'tails' : null;
  const ruledOut = q[0] === 0 && p[0] > 0 ? 'heads' : q[1] === 0 && p[1] > 0 ? 'tails' : null;
  return (
    // The box stays: a sentence that came straight among the lines would have them all styled anew.
    <div>
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
    </div>
  );
}
