import { useEffect } from 'react';
import { useExperimentStore } from '../experiment/ExperimentContext';
import type { Step } from '../experiment/step';
import type { Lesson } from './lesson';

const REST_MS = 400;

/** Watches the page for the open step's goal. Only where a change has come to rest does it count as meant. */
export function useGoal(lesson: Lesson, step: Step | undefined): void {
  const { live, modelOf } = useExperimentStore();
  const goal = step?.question?.kind === 'goal' ? step.question : null;

  useEffect(() => {
    if (!goal) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const { values } = live.getState();
      if (goal.isReached(modelOf(values), values)) lesson.addWay(goal.wayOf(values));
    };
    const unsubscribe = live.subscribe((state, previous) => {
      if (state.values === previous.values) return;
      clearTimeout(timer);
      timer = setTimeout(look, REST_MS);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [goal, lesson, live, modelOf]);
}
