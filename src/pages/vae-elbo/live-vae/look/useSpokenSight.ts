import { useEffect, useState } from 'react';
import { useLiveState } from '../../../../experiment/ExperimentContext';
import { useTraining } from '../training';
import { seenName, spokenSight } from './sight-words';
import type { Seen } from './useSight';

const REST_MS = 900;

/** What was found, once it has come to rest; while the training plays it never does. */
export function useSpokenSight(seen: Seen | null): string {
  const unit = useLiveState((state) => state.unit);
  const gallery = useTraining((state) => state.gallery);
  const isPlaying = useTraining(({ phase }) => phase === 'playing');
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    if (!seen || isPlaying) return undefined;
    const timer = setTimeout(
      () => setSpoken(spokenSight(seen, seenName(seen, gallery), unit)),
      REST_MS,
    );
    return () => clearTimeout(timer);
  }, [seen, gallery, unit, isPlaying]);
  return spoken;
}
