import { useExperimentState, useModel } from '../../experiment/ExperimentContext';
import { Formula } from '../../formula/Formula';
import { InformationFormula } from '../../formula/InformationFormula';
import { numberText, probabilityText } from '../../formula/number-text';
import { Quantity } from '../../formula/Quantity';
import type { Slots } from '../../formula/typeset';
import { natsIn, type Unit } from '../../experiment/unit';
import { coinToss, type Coins } from './experiment';

const SIDE_LETTERS = { heads: 'H', tails: 'T' } as const;
type Side = keyof typeof SIDE_LETTERS;

/** The lines, each as the TeX of one side's term; `\slot{p}`, `\slot{q}`, `\slot{ratio}` and `\slot{term}` are live. */
const LINES: Readonly<Record<string, (letter: string) => string>> = {
  definition: (letter) =>
    String.raw`\inkP{P(${letter})}\,\log\frac{\inkP{P(${letter})}}{\inkQ{Q(${letter})}}`,
  numbers: () => String.raw`\inkP{\slot{p}}\,\log\frac{\inkP{\slot{p}}}{\inkQ{\slot{q}}}`,
  products: () => String.raw`\inkP{\slot{p}}\times\slot{ratio}`,
  terms: () => String.raw`\slot{term}`,
};

/** The divergence worked out line by line with the numbers of now. */
export function WorkedLines() {
  const coins = useModel(coinToss, (model) => model.coins);
  const unit = useExperimentState((state) => state.unit);
  const slots = { heads: slotsOf(coins, 0, unit), tails: slotsOf(coins, 1, unit) };
  return (
    <div className="worked">
      {Object.entries(LINES).map(([name, line]) => (
        <div className="worked-line" key={name}>
          {name === 'definition' ? <Formula tex="\KL" /> : <span />}
          <Term before="=" side="heads" line={line} slots={slots.heads} />
          <Term before="+" side="tails" line={line} slots={slots.tails} />
        </div>
      ))}
      <div className="worked-line">
        <span />
        <span className="worked-result">
          <Formula tex="=" /> <Quantity name="kl-pq" />
        </span>
      </div>
      <ZeroNotes coins={coins} />
    </div>
  );
}

interface TermProps {
  readonly before: string;
  readonly side: Side;
  readonly line: (letter: string) => string;
  readonly slots: Slots;
}

function Term({ before, side, line, slots }: TermProps) {
  const tex = String.raw`${before}\;\term{${side}}{${line(SIDE_LETTERS[side])}}`;
  return (
    <span>
      <InformationFormula tex={String.raw`\displaystyle ${tex}`} slots={slots} />
    </span>
  );
}

function slotsOf({ p, q, logRatios, terms }: Coins, side: 0 | 1, unit: Unit): Slots {
  const number = (nats: number) => inBrackets(numberText(natsIn(unit, nats)));
  return {
    p: probabilityText(p[side]),
    q: probabilityText(q[side]),
    // Where P never shows a side its log ratio has no value: the product is 0 by convention.
    ratio: p[side] === 0 ? '…' : number(logRatios[side]),
    term: number(terms[side]),
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
