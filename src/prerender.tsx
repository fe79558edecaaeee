import type { ReactNode } from 'react';
import { prerenderToNodeStream } from 'react-dom/static';
import { App } from './App';
import { ExperimentContext } from './experiment/ExperimentContext';
import { createExperimentStore, type ExperimentStore } from './experiment/store';
import { TypesetContext } from './formula/Formula';
import { typeset } from './formula/typeset';
import { FURTHER_IDS, FurtherContext } from './further/FurtherFigures';
import { HandoutContext } from './teach/Handout';
import { HandoutSheets } from './teach/HandoutSheets';
import { pages } from './pages/index';
import type { FurtherPart } from './pages/page';

export const slugs = pages.map(({ about }) => about.slug);

/** A page as HTML at its default parameters, as the build writes it into the page's file. */
export async function renderPage(slug: string) {
  const entry = pages.find(({ about }) => about.slug === slug);
  if (!entry) throw new Error(`There is no page "${slug}".`);
  const { page } = await entry.load();
  const store = createExperimentStore(page.experiment);
  const handout = await htmlOf(
    <ExperimentContext value={store}>
      <HandoutSheets experiment={page.experiment} guide={await page.experiment.later.guide()} />
    </ExperimentContext>,
  );
  const further = page.further ? await furtherHtml(await page.further(), store) : null;
  const body = await htmlOf(
    <TypesetContext value={typeset}>
      <HandoutContext value={handout}>
        <FurtherContext value={further}>
          <App page={page} store={store} />
        </FurtherContext>
      </HandoutContext>
    </TypesetContext>,
  );

  const { name, question } = entry.about;
  return {
    title: slug === 'index' ? `KL Lab: ${question}` : `${name}: ${question} | KL Lab`,
    description: `${question} Drag probabilities and see every number, bar and formula answer at once.`,
    body,
  };
}

async function furtherHtml({ Further }: FurtherPart, store: ExperimentStore): Promise<string> {
  const figures = (
    <TypesetContext value={typeset}>
      <ExperimentContext value={store}>
        <Further />
      </ExperimentContext>
    </TypesetContext>
  );
  return htmlOf(figures, FURTHER_IDS);
}

async function htmlOf(element: ReactNode, identifierPrefix = ''): Promise<string> {
  const { prelude } = await prerenderToNodeStream(element, { identifierPrefix });
  const chunks: string[] = [];
  for await (const chunk of prelude) chunks.push(String(chunk));
  return chunks.join('');
}
