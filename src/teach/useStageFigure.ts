import { useLayoutEffect, type RefObject } from 'react';

/** At this height the figure is as large as on the page; a higher screen enlarges it, so that its smallest words, 13 pixels, are 1/40 of the screen. */
const DESK_HEIGHT = 520;
const NARROWEST_DESK = 640;

/** Lets one figure of the page fill the screen above the presenter's panel. */
export function useStageFigure(
  id: string,
  panel: RefObject<HTMLElement | null>,
  { frozen, speaks }: { readonly frozen: boolean; readonly speaks: boolean },
): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    const figure = document.getElementById(id);
    const below = panel.current;
    if (!figure || !below) return undefined;
    const fit = () => {
      const scale = Math.max(
        1,
        Math.min(window.innerHeight / DESK_HEIGHT, window.innerWidth / NARROWEST_DESK),
      );
      root.style.setProperty('--stage-scale', String(scale));
      root.style.setProperty('--stage-panel', `${below.offsetHeight}px`);
    };
    const enter = () => {
      root.dataset['present'] = '';
      figure.dataset['presented'] = '';
    };
    const leave = () => {
      delete root.dataset['present'];
      delete figure.dataset['presented'];
    };
    enter();
    fit();
    window.scrollTo(0, 0);
    const observer = new ResizeObserver(fit);
    observer.observe(below);
    window.addEventListener('resize', fit);
    // On paper the page is the page, with its handout.
    window.addEventListener('beforeprint', leave);
    window.addEventListener('afterprint', enter);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', fit);
      window.removeEventListener('beforeprint', leave);
      window.removeEventListener('afterprint', enter);
      leave();
    };
  }, [id, panel]);

  useLayoutEffect(() => {
    // While the step speaks, the figure's own caption is silent.
    document.documentElement.toggleAttribute('data-step', speaks);
    return () => document.documentElement.removeAttribute('data-step');
  }, [speaks]);

  useLayoutEffect(() => {
    const figure = document.getElementById(id);
    if (figure) figure.inert = frozen;
    return () => {
      if (figure) figure.inert = false;
    };
  }, [id, frozen]);
}
