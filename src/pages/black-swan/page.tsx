import { ChangeButtons } from '../../controls/ChangeButtons';
import { PresetButtons } from '../../controls/PresetButtons';
import type { Page } from '../page';
import { blackSwan } from './experiment';
import { LearningFromSwans } from './learning/LearningFromSwans';
import { LearningProse } from './learning/prose';
import { OneSwan } from './one-swan/OneSwan';
import { OneSwanProse } from './one-swan/prose';
import { Opening } from './Opening';

function BlackSwan() {
  return (
    <>
      <Opening />
      <ChangeButtons />
      <PresetButtons />
      <section className="passage">
        <OneSwan />
        <OneSwanProse />
      </section>
      <section className="passage">
        <LearningFromSwans />
        <LearningProse />
      </section>
    </>
  );
}

export const page: Page = { experiment: blackSwan, Content: BlackSwan };
