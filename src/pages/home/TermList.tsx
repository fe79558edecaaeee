import { PartControl } from '../../controls/PartControl';
import { Formula } from '../../formula/Formula';
import { Quantity } from '../../formula/Quantity';
import { TermInNumbers } from '../../formula/TermInNumbers';
import { firstLook, WEATHER } from './experiment';

/** The divergence term by term: each outcome's two sliders, its formula with the numbers of now, and its term. */
export function TermList() {
  return (
    <div className="terms">
      <p className="terms-head" aria-hidden>
        <span />
        <span className="ink-p">
          <Formula tex="\inkP{P}" />, the weather
        </span>
        <span className="ink-q">
          <Formula tex="\inkQ{Q}" />, the forecast
        </span>
        <span>Its term</span>
      </p>
      <ul>
        {WEATHER.map(({ id }, i) => (
          <TermRow key={id} outcome={i} />
        ))}
      </ul>
      <p className="terms-sum">
        <span>
          The terms add up to <Formula tex="\KL" />
        </span>
        <strong>
          <Quantity name="kl-pq" />
        </strong>
      </p>
    </div>
  );
}

function TermRow({ outcome }: { readonly outcome: number }) {
  const { id = '', label = '' } = WEATHER[outcome] ?? {};
  return (
    <li data-term={id}>
      <span className="terms-outcome">{label}</span>
      <PartControl name="p" part={outcome} tone="p" />
      <PartControl name="q" part={outcome} tone="q" />
      <span>
        <TermInNumbers of={firstLook} p={({ p }) => p[outcome]} q={({ q }) => q[outcome]} />
      </span>
      <span className="terms-value">
        <Quantity name={`term-${id}`} />
      </span>
    </li>
  );
}
