import type { ReactNode } from 'react';

/** A page's table of contents: what the menu and the map show of it before it is loaded. */
export interface About {
  readonly slug: string;
  readonly name: string;
  /** The question that the page answers. */
  readonly question: string;
  readonly figures: readonly AboutFigure[];
  /** How many guided steps the page has. */
  readonly steps: number;
  /** The page that comes after it in learning order. */
  readonly next?: { readonly slug: string; readonly name: string };
  /** A small drawing in the four colours, 64 by 64. */
  readonly emblem: ReactNode;
}

interface AboutFigure {
  /** The id in the page and in links to it. */
  readonly id: string;
  readonly name: string;
  /** The title over the figure: it asks what the figure answers. */
  readonly question: string;
}
