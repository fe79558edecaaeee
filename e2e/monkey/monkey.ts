import type { Page } from '@playwright/test';
import type { Dice } from './dice';

/** Who acts on a page without knowing what it is about. */
export interface Monkey {
  readonly page: Page;
  readonly dice: Dice;
  /** Says what is about to be done, for whoever has to find out what went wrong. */
  readonly tell: (what: string) => void;
}
