import { pageAddress } from '../experiment/address';
import { useExperimentState, useExperimentStore } from '../experiment/ExperimentContext';

/** The way on from a lesson that has been finished. */
export function NextPage() {
  const { next } = useExperimentStore().experiment.about;
  const unit = useExperimentState((state) => state.unit);
  if (!next) return null;
  return (
    <a className="next-page" href={pageAddress(next.slug, unit)}>
      Next page: {next.name}
    </a>
  );
}
