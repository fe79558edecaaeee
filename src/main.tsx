import 'katex/dist/katex.min.css';
import './look/index.css';
import { hydrateRoot } from 'react-dom/client';
import { App } from './App';
import { standAlone } from './embed/stand-alone';
import { readAddress } from './experiment/address';
import { keepAddress } from './experiment/keep-address';
import { createExperimentStore } from './experiment/store';
import { readView } from './experiment/view';
import { answerFurther } from './further/answer-further';
import { followNumbers } from './further/follow-numbers';
import { applyLook, keptLook } from './look/look';
import { keepOffline } from './offline/keep-offline';
import { pages } from './pages/index';

const root = document.getElementById('app');
const slug = document.documentElement.dataset['page'];
const entry = pages.find(({ about }) => about.slug === slug);
if (!root || !entry) throw new Error(`There is no page "${slug}".`);

applyLook(keptLook());
try {
  const { page } = await entry.load();
  const store = createExperimentStore(page.experiment);
  // The store's initial state is what was prerendered; the address comes on top of it, so nothing mismatches.
  const { search } = window.location;
  const address = readAddress(page.experiment, search);
  const { view, notices } = readView(entry.about, search);
  store.open({ ...address, notices: [...address.notices, ...notices] }, view);
  const writeAddress = keepAddress(store);
  standAlone(store);
  // What the address says stands in the numbers at once, the same in every figure, whichever React takes over first.
  followNumbers(root, store)();
  hydrateRoot(root, <App page={page} store={store} />);
  if (page.further) answerFurther(page.further, store);
  keepOffline(store, writeAddress);
} catch (error) {
  const notice = document.createElement('p');
  notice.className = 'notices';
  notice.setAttribute('role', 'alert');
  notice.textContent =
    'This page could not start, so nothing on it can be dragged. Reload it, or come back when you are online.';
  root.prepend(notice);
  throw error;
}
