import { prerenderToNodeStream } from 'react-dom/static';
import { App } from './App';
import { createExperimentStore } from './experiment/store';
import { TypesetContext } from './formula/Formula';
import { typeset } from './formula/typeset';
import { pages } from './pages/index';

export const slugs = pages.map(({ about }) => about.slug);

/** A page as HTML at its default parameters, as the build writes it into the page's file. */
export async function renderPage(slug: string) {
  const entry = pages.find(({ about }) => about.slug === slug);
  if (!entry) throw new Error(`There is no page "${slug}".`);
  const { page } = await entry.load();
  const { prelude } = await prerenderToNodeStream(
    <TypesetContext value={typeset}>
      <App page={page} store={createExperimentStore(page.experiment)} />
    </TypesetContext>,
  );
  const chunks: string[] = [];
  for await (const chunk of prelude) chunks.push(String(chunk));

  const { name, question } = entry.about;
  return {
    title: slug === 'index' ? `KL Lab: ${question}` : `${name}: ${question} | KL Lab`,
    description: `${question} Drag probabilities and see every number, bar and formula answer at once.`,
    body: chunks.join(''),
  };
}
