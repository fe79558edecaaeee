import { useEffect, useRef } from 'react';
import { Announcer } from './Announcer';
import { Hatches } from './charts/Hatches';
import { AddressNotices } from './controls/AddressNotices';
import { UnitSwitch } from './controls/UnitSwitch';
import { pageAddress } from './experiment/address';
import { ExperimentContext, useExperimentState } from './experiment/ExperimentContext';
import type { ExperimentStore } from './experiment/store';
import { lightTerms } from './formula/light-terms';
import { FurtherFigures } from './further/FurtherFigures';
import { LookSwitch } from './look/LookSwitch';
import { pages } from './pages/index';
import { Handout } from './teach/Handout';
import { PageTools } from './teach/PageTools';
import { Players } from './teach/Players';
import type { Page } from './pages/page';
import { ShareButton } from './share/ShareButton';

interface AppProps {
  readonly page: Page;
  readonly store: ExperimentStore;
}

/** The shell around a page: menu, switches, notices, and the page itself. */
export function App({ page: { experiment, Content, further }, store }: AppProps) {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    if (main.current) lightTerms(main.current);
  }, []);

  return (
    <ExperimentContext value={store}>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <Hatches />
      <header className="masthead">
        <Menu current={experiment.about.slug} />
        <div className="switches">
          <UnitSwitch />
          <LookSwitch />
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1} className={`page page-${experiment.about.slug}`}>
        <AddressNotices />
        <div className="page-tools buttons">
          <PageTools />
          <ShareButton />
        </div>
        <Content />
        {further && <FurtherFigures />}
        <Handout />
      </main>
      <footer className="colophon">
        <p>
          KL Lab draws everything in your browser: no server, no account, no tracking. Colours and
          shapes after Oliver Byrne’s <cite>Elements of Euclid</cite>, 1847.
        </p>
      </footer>
      <Players />
      <Announcer />
    </ExperimentContext>
  );
}

function Menu({ current }: { readonly current: string }) {
  const unit = useExperimentState((state) => state.unit);
  return (
    <nav aria-label="Pages">
      <a className="wordmark" href={pageAddress('index', unit)} aria-label="KL Lab, home">
        <svg viewBox="0 0 34 28" width="34" height="28" aria-hidden>
          <rect className="fill-p" width="12" height="28" />
          <rect className="fill-loss" x="12" width="10" height="10" />
          <rect className="fill-q" x="22" y="10" width="12" height="18" />
        </svg>
        <span>KL Lab</span>
      </a>
      <ul>
        {pages.map(({ about: { slug, name } }) => (
          <li key={slug}>
            <a href={pageAddress(slug, unit)} aria-current={slug === current ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
