import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { areTheLakesOwn } from '../../../compute/beliefs/sightings';
import { SeedButton } from '../../../controls/SeedButton';
import { useExperimentStore } from '../../../experiment/ExperimentContext';
import { useHydrated } from '../../../experiment/useHydrated';
import { useModel } from '../../../experiment/ExperimentContext';
import { countText } from '../../../formula/number-text';
import { blackSwan } from '../experiment';
import { seeSwans } from './see-swans';

const CHOICES = [
  { name: 'See one swan', more: 1 },
  { name: 'See ten', more: 10 },
  { name: 'See a hundred', more: 100 },
];

const NONE_YET = { black: 0, white: 0 };

/** Looks at more swans of the lake, one or many at a time, or starts over. */
export function SightingButtons() {
  const { live, moveTo, remember } = useExperimentStore();
  const lake = useModel(blackSwan, (model) => model.lake);
  const hydrated = useHydrated();
  const group = useRef<HTMLDivElement>(null);
  const { black, white } = lake;
  const next = seeSwans(lake, 1);
  const isOfAnotherLake = !areTheLakesOwn(lake.seed, { black, white }, lake.rate);
  const isFull = next.black + next.white === black + white;
  const set = (counts: { readonly black: number; readonly white: number }) => {
    remember();
    moveTo({ ...live.getState().values, ...counts });
  };
  // The button goes out, and would take the focus with it.
  const startOver = () => {
    flushSync(() => set(NONE_YET));
    group.current?.querySelector('button')?.focus();
  };
  return (
    <div className="player">
      <div ref={group} className="buttons" role="group" aria-label="Watch the lake">
        {CHOICES.map(({ name, more }) => (
          <button
            key={name}
            type="button"
            disabled={!hydrated || isFull}
            onClick={() => set(seeSwans(lake, more))}
          >
            {name}
          </button>
        ))}
        <button type="button" disabled={!hydrated || black + white === 0} onClick={startOver}>
          Start over
        </button>
        <SeedButton
          disabled={black + white === 0}
          drawnBy={(seed) => ({
            ...seeSwans({ ...NONE_YET, seed, rate: lake.rate }, black + white),
          })}
        />
      </div>
      <span>
        Seen: {countText(black)} black, {countText(white)} white
        {isFull && ', as many as this page counts'}
        {isOfAnotherLake && ' (set by hand: this lake would show others)'}
      </span>
    </div>
  );
}
