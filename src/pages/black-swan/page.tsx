import { ChangeButtons } from '../../controls/ChangeButtons';
import { PresetButtons } from '../../controls/PresetButtons';
import { Directions } from '../../formula/Directions';
import type { Page } from '../page';
import { AttentionProse } from './attention/prose';
import { WhatDrawsTheEye } from './attention/WhatDrawsTheEye';
import { blackSwan } from './experiment';
import { ExploreForInformation } from './explore/ExploreForInformation';
import { ExploreProse } from './explore/prose';
import { LearningFromSwans } from './learning/LearningFromSwans';
import { LearningProse } from './learning/prose';
import { DisagreeWithTheMarket } from './market/DisagreeWithTheMarket';
import { MarketProse } from './market/prose';
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
      <section className="passage">
        <LearningFromSwans />
        <LearningProse />
      </section>
      <section className="passage">
        <WhatDrawsTheEye />
        <AttentionProse />
      </section>
      <section className="passage">
        <DisagreeWithTheMarket />
        <MarketProse />
      </section>
      <section className="passage">
        <ExploreForInformation />
        <ExploreProse />
      </section>
    </>
  );
}

export const page: Page = { experiment: blackSwan, Content: BlackSwan };
