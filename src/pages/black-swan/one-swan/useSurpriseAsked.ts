import { useExperimentState } from '../../../experiment/ExperimentContext';

/** The guide asks for the surprise at even odds just now: wherever that number stands it would be the answer. */
export function useSurpriseAsked(): boolean {
  return useExperimentState(({ covered }) => covered.includes('surprise'));
}
