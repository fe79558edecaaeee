import { ChangeButtons } from '../../controls/ChangeButtons';
import { NumberControl } from '../../controls/NumberControl';
import { PresetButtons } from '../../controls/PresetButtons';
import { BothDirections } from '../../formula/BothDirections';
import type { Page } from '../page';
import { EpsilonTrap } from './EpsilonTrap';
import { coinToss } from './experiment';
import { Flips } from './Flips';
import { EpsilonProse, FlipsProse, Opening, TangentProse, TwoCoinsProse } from './prose';
import { Tangent } from './Tangent';
import { TwoCoins } from './TwoCoins';

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
      <section className="passage">
        <Tangent />
        <TangentProse />
      </section>
      <section className="passage">
        <Flips />
        <FlipsProse />
      </section>
      <section className="passage">
        <EpsilonTrap />
        <EpsilonProse />
      </section>
    </>
  );
}

export const page: Page = { experiment: coinToss, Content: CoinToss };
