import { ChangeButtons } from '../../controls/ChangeButtons';
import { PresetButtons } from '../../controls/PresetButtons';
import { Directions } from '../../formula/Directions';
import type { Page } from '../page';
import { blackSwan } from './experiment';
import { OneSwan } from './one-swan/OneSwan';
import { OneSwanProse } from './one-swan/prose';
import { Opening } from './Opening';

const DIRECTIONS = [
  {
    tex: String.raw`\mathrm{KL}(\inkP{\text{seen}}\,\Vert\,\inkQ{\text{belief}})`,
    quantity: 'surprise',
  },
  {
    tex: String.raw`\mathrm{KL}(\inkP{\text{posterior}}\,\Vert\,\inkQ{\text{prior}})`,
    quantity: 'bayesian-surprise',
  },
];

function BlackSwan() {
  return (
    <>
      <Opening />
      <div className="bench bench-words" role="group" aria-label="Surprise and learning">
        <Directions rows={DIRECTIONS} />
        <ChangeButtons withSwap={false} />
      </div>
      <PresetButtons />
      <section className="passage">
        <OneSwan />
        <OneSwanProse />
      </section>
    </>
  );
}

export const page: Page = {
  experiment: blackSwan,
  Content: BlackSwan,
  further: () => import('./further'),
};
