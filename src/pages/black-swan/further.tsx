import { AttentionProse } from './attention/prose';
import { WhatDrawsTheEye } from './attention/WhatDrawsTheEye';
import { ExploreForInformation } from './explore/ExploreForInformation';
import { ExploreProse } from './explore/prose';
import { LearningFromSwans } from './learning/LearningFromSwans';
import { LearningProse } from './learning/prose';
import { DisagreeWithTheMarket } from './market/DisagreeWithTheMarket';
import { MarketProse } from './market/prose';

/** The figures below the one swan. */
export function Further() {
  return (
    <>
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
