import { ChangeButtons } from '../../controls/ChangeButtons';
import { PresetButtons } from '../../controls/PresetButtons';
import { Directions } from '../../formula/Directions';
import type { Page } from '../page';
import { ElboBalance } from './elbo-balance/ElboBalance';
import { ElboBalanceProse } from './elbo-balance/prose';
import { vaeElbo } from './experiment';
import { Opening } from './Opening';

const DIRECTIONS = [
  {
    tex: String.raw`\mathrm{KL}(\inkP{q}\,\Vert\,\inkQ{\text{prior}})`,
    quantity: 'kl-prior',
  },
  {
    tex: String.raw`\mathrm{KL}(\inkP{q}\,\Vert\,\inkQ{\text{posterior}})`,
    quantity: 'kl-posterior',
  },
];

function VaeElbo() {
  return (
    <>
      <Opening />
      <div className="bench bench-words" role="group" aria-label="Two divergences">
        <Directions rows={DIRECTIONS} />
        <ChangeButtons />
      </div>
      <PresetButtons />
      <section className="passage">
        <ElboBalance />
        <ElboBalanceProse />
      </section>
    </>
  );
}

export const page: Page = {
  experiment: vaeElbo,
  Content: VaeElbo,
  further: () => import('./further'),
};
