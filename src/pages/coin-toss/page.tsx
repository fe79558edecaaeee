import { ChangeButtons } from '../../controls/ChangeButtons';
import { NumberControl } from '../../controls/NumberControl';
import { PresetButtons } from '../../controls/PresetButtons';
import { BothDirections } from '../../formula/BothDirections';
import type { Page } from '../page';
import { coinToss } from './experiment';
import { Opening } from './Opening';
import { TwoCoinsProse } from './two-coins/prose';
import { TwoCoins } from './two-coins/TwoCoins';

function CoinToss() {
  return (
    <>
      <Opening />
      <div className="bench" role="group" aria-label="The two coins">
        <div className="bench-controls">
          <NumberControl name="p" tone="p" />
          <NumberControl name="q" tone="q" />
        </div>
        <BothDirections />
        <ChangeButtons />
      </div>
      <PresetButtons />
      <section className="passage">
        <TwoCoins />
        <TwoCoinsProse />
      </section>
    </>
  );
}

export const page: Page = {
  experiment: coinToss,
  Content: CoinToss,
  further: () => import('./further'),
};
