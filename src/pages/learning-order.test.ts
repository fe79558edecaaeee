import { expect, test } from 'vitest';
import { pages } from './index';

test('who has finished a page’s lesson is sent to the next page in learning order', () => {
  pages.forEach(({ about }, i) => {
    if (about.steps === 0) return;
    const following = pages[i + 1]?.about;
    expect([about.slug, about.next]).toEqual([
      about.slug,
      following && { slug: following.slug, name: following.name },
    ]);
  });
});
