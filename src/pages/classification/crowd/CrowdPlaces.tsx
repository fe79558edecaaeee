import { Resting } from '../../../charts/Resting';
import { PartControl } from '../../../controls/PartControl';
import { ClassShape } from './ClassShape';

const PLACES = [
  { name: 'cat', label: 0, words: 'cats' },
  { name: 'dog', label: 1, words: 'dogs' },
  { name: 'ship', label: 2, words: 'ships' },
  { name: 'stray', label: 0, words: 'the odd cat' },
] as const;

/** Where the clouds and the odd cat are, as sliders and numbers. */
export function CrowdPlaces() {
  return (
    <Resting className="terms crowd-places after-caption desk-only">
      <p className="terms-head" aria-hidden>
        <span>middle of</span>
        <span>across</span>
        <span>up</span>
      </p>
      <ul>
        {PLACES.map(({ name, label, words }) => (
          <li key={name}>
            <span className="terms-outcome ink-p">
              <ClassShape label={label} /> {words}
            </span>
            <span className="place-axis">across</span>
            <PartControl name={name} part={0} />
            <span className="place-axis">up</span>
            <PartControl name={name} part={1} />
          </li>
        ))}
      </ul>
    </Resting>
  );
}
