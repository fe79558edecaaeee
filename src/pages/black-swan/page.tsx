import { ChangeButtons } from '../../controls/ChangeButtons';
import { PresetButtons } from '../../controls/PresetButtons';
import type { Page } from '../page';
import { blackSwan } from './experiment';
import { ExploreForInformation } from './explore/ExploreForInformation';
import { ExploreProse } from './explore/prose';
import { DisagreeWithTheMarket } from './market/DisagreeWithTheMarket';
import { MarketProse } from './market/prose';
import { Opening } from './Opening';

function BlackSwan() {
  return (
    <>
      <Opening />
      <ChangeButtons />
      <PresetButtons />
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
