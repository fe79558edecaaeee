import { Resting } from '../../../charts/Resting';
import { useExperimentState, useModel } from '../../../experiment/ExperimentContext';
import { natsIn } from '../../../experiment/unit';
import { Directions } from '../../../formula/Directions';
import { Formula } from '../../../formula/Formula';
import { numberText } from '../../../formula/number-text';
import { Quantity } from '../../../formula/Quantity';
import { TermInNumbers } from '../../../formula/TermInNumbers';
import { blackSwan } from '../experiment';
import { COLOURS } from './sighting';
import { useSurpriseAsked } from './useSurpriseAsked';

const DIRECTIONS = [
  { tex: '\\KL', quantity: 'surprise' },
  { tex: '\\KLback', quantity: 'surprise-back' },
];

/** The divergence worked out with the numbers of now, and both ways. */
export function SwanTerms() {
  return (
    <div className="swan-terms">
      <Resting className="worked desk-only">
        <Lines />
      </Resting>
      <div>
        <Directions rows={DIRECTIONS} />
        <Backwards />
      </div>
    </div>
  );
}

function Lines() {
  const { surprise, saw } = useModel(blackSwan, (model) => model.sighting);
  const unit = useExperimentState((state) => state.unit);
  const whole = useSurpriseAsked() ? '?' : numberText(natsIn(unit, surprise));
  const terms = saw === 'black' ? ([whole, '0'] as const) : (['0', whole] as const);
  return (
    <>
      <div className="worked-line">
        <Formula tex="\KL" />
        <span className="sign">=</span>
        <span data-term={COLOURS[0].id}>
          <SwanTerm colour={0} />
        </span>
        <span className="sign">+</span>
        <span data-term={COLOURS[1].id}>
          <SwanTerm colour={1} />
        </span>
      </div>
      <div className="worked-line">
        <span />
        <span className="sign">=</span>
        <span className="math" data-term={COLOURS[0].id}>
          {terms[0]}
        </span>
        <span className="sign">+</span>
        <span className="math" data-term={COLOURS[1].id}>
          {terms[1]}
        </span>
      </div>
      <div className="worked-line">
        <span />
        <span className="sign">=</span>
        <strong>
          <Quantity name="surprise" />
        </strong>
      </div>
      <p className="note">
        No {saw === 'black' ? 'white' : 'black'} swan was seen, so its term is 0 log 0, which counts
        as 0.
        {surprise === Infinity &&
          ` The other has a 0 under the fraction: the belief ruled out what was seen.`}
      </p>
    </>
  );
}

function SwanTerm({ colour }: { readonly colour: 0 | 1 }) {
  return (
    <TermInNumbers
      of={blackSwan}
      p={({ sighting }) => sighting.seen[colour]}
      q={({ sighting }) => sighting.belief[colour]}
    />
  );
}

function Backwards() {
  const { surpriseBack, saw } = useModel(blackSwan, (model) => model.sighting);
  const other = saw === 'black' ? 'white' : 'black';
  return (
    <p className="backwards">
      {surpriseBack === Infinity
        ? `The other way round averages over the belief, which gave ${other} a chance; of what was seen, ${other} has none. So it is infinite, however small the chance was.`
        : 'The other way round is infinite too as soon as the belief leaves the other colour any chance.'}
    </p>
  );
}
