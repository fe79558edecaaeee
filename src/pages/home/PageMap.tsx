import { pageAddress } from '../../experiment/address';
import { useExperimentState } from '../../experiment/ExperimentContext';
import { ProgressTools } from '../../teach/ProgressTools';
import { StepsDone } from '../../teach/StepsDone';
import { pages } from '../index';

/** The pages in learning order, each with the questions that its figures answer. */
export function PageMap() {
  const unit = useExperimentState((state) => state.unit);
  return (
    <nav className="map" aria-labelledby="map-title">
      <h2 id="map-title">Where to go from here</h2>
      <ol>
        {pages
          .filter(({ about }) => about.slug !== 'index')
          .map(({ about: { slug, name, question, figures, steps, emblem } }) => (
            <li key={slug}>
              <a className="map-page" href={pageAddress(slug, unit)}>
                <svg viewBox="0 0 64 64" width="64" height="64" aria-hidden>
                  {emblem}
                </svg>
                <span>
                  <strong>{name}</strong>
                  <br />
                  {question}
                  <StepsDone slug={slug} steps={steps} />
                </span>
              </a>
              <ol className="map-figures">
                {figures.map((figure) => (
                  <li key={figure.id}>
                    <a href={pageAddress(slug, unit, figure.id)}>{figure.question}</a>
                  </li>
                ))}
              </ol>
            </li>
          ))}
      </ol>
      <ProgressTools />
    </nav>
  );
}
