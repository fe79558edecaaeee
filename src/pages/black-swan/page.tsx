import { ChangeButtons } from '../../controls/ChangeButtons';
import { PresetButtons } from '../../controls/PresetButtons';
import type { Page } from '../page';
import { blackSwan } from './experiment';
import { Opening } from './Opening';

function BlackSwan() {
  return (
    <>
      <Opening />
      <ChangeButtons />
      <PresetButtons />
    </>
  );
}

export const page: Page = { experiment: blackSwan, Content: BlackSwan };
