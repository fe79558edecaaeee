import type { About } from '../experiment/about';
import { about as coinToss } from './coin-toss/about';
import { about as blackSwan } from './black-swan/about';
import { about as classification } from './classification/about';
import { about as home } from './home/about';
import { about as vaeElbo } from './vae-elbo/about';
import type { Page } from './page';

interface PageEntry {
  readonly about: About;
  readonly load: () => Promise<{ readonly page: Page }>;
}

/** Every page, in learning order. Menu, addresses, prerendering, the map and the contract tests read this list. */
export const pages: readonly PageEntry[] = [
  { about: home, load: () => import('./home/page') },
  { about: coinToss, load: () => import('./coin-toss/page') },
  { about: classification, load: () => import('./classification/page') },
  { about: blackSwan, load: () => import('./black-swan/page') },
  { about: vaeElbo, load: () => import('./vae-elbo/page') },
];
