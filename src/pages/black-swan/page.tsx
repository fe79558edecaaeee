import { ChangeButtons } from '../../controls/ChangeButtons';
import { PresetButtons } from '../../controls/PresetButtons';
import type { Page } from '../page';
import { AttentionProse } from './attention/prose';
import { WhatDrawsTheEye } from './attention/WhatDrawsTheEye';
import { blackSwan } from './experiment';
import { Opening } from './Opening';

function BlackSwan() {
  return (
    <>
      <Opening />
      <ChangeButtons />
      <PresetButtons />
      <section className="passage">
        <WhatDrawsTheEye />
        <AttentionProse />
      </section>
    </>
  );
}

export const page: Page = { experiment: blackSwan, Content: BlackSwan };
