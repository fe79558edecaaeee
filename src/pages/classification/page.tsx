import { ChangeButtons } from '../../controls/ChangeButtons';
import { PresetButtons } from '../../controls/PresetButtons';
import { Directions } from '../../formula/Directions';
import type { Page } from '../page';
import { classification } from './experiment';
import { Opening } from './Opening';
import { TwoModelsProse } from './two-models/prose';
import { TwoModels } from './two-models/TwoModels';

const DIRECTIONS = [
  { tex: String.raw`\mathrm{KL}(\inkP{P}\,\Vert\,\inkQ{A})`, quantity: 'kl-pa' },
  { tex: String.raw`\mathrm{KL}(\inkP{P}\,\Vert\,\inkQ{B})`, quantity: 'kl-pb' },
  { tex: String.raw`\mathrm{KL}(\inkQ{A}\,\Vert\,\inkP{P})`, quantity: 'kl-ap' },
  { tex: String.raw`\mathrm{KL}(\inkQ{B}\,\Vert\,\inkP{P})`, quantity: 'kl-bp' },
];

function Classification() {
  return (
    <>
      <Opening />
      <div className="bench bench-numbers" role="group" aria-label="The label and the two models">
        <Directions rows={DIRECTIONS} />
        <ChangeButtons />
      </div>
      <PresetButtons />
      <section className="passage">
        <TwoModels />
        <TwoModelsProse />
      </section>
    </>
  );
}

export const page: Page = {
  experiment: classification,
  Content: Classification,
  further: () => import('./further'),
};
