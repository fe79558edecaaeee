import type { Page } from '../page';
import { firstLook } from './experiment';
import { FirstLook } from './FirstLook';
import { PageMap } from './PageMap';
import { Opening } from './Opening';

function Home() {
  return (
    <>
      <Opening />
      <FirstLook />
      <PageMap />
    </>
  );
}

export const page: Page = { experiment: firstLook, Content: Home };
