import { useId, type FormEvent } from 'react';
import { useExperimentState, useExperimentStore } from '../experiment/ExperimentContext';
import type { NumberParameter } from '../experiment/parameter';
import type { Mark, Step } from '../experiment/step';
import type { ExperimentState } from '../experiment/store';
import { natsIn } from '../experiment/unit';
import { NumberBox } from '../controls/NumberBox';
import { Slider } from '../controls/Slider';
import { informationText } from '../formula/number-text';
import type { Answer } from './judge';
import { NumberLine } from './NumberLine';
import { StepText } from './StepText';

interface MarkQuestionProps {
  readonly step: Step;
  readonly question: Mark;
  readonly given: Answer | null;
  readonly truth: number;
  readonly onAnswer: (answer: Answer) => void;
}

/** Put a marker where the number will be: on the line here, or on the axis of the figure itself. */
export function MarkQuestion({ step, question, given, truth, onAnswer }: MarkQuestionProps) {
  const { predict } = useExperimentStore();
  const unit = useExperimentState((state) => state.unit);
  const draft = useExperimentState((state) => state.prediction?.nats ?? 0);
  const placed = useExperimentState((state) => state.prediction?.placed ?? false);
  const resultId = useId();
  const nats = given?.kind === 'mark' ? given.nats : draft;
  const { quantity, reach } = question;
  const marker = markerParameter(natsIn(unit, reach));
  const shared = {
    name: 'marker',
    label: 'Your marker',
    parameter: marker,
    read: ({ prediction }: ExperimentState) =>
      Math.min(marker.max, natsIn(unit, prediction?.nats ?? 0)),
    onChange: (value: number) =>
      predict({ quantity, reach, nats: value / natsIn(unit, 1), placed: true, committed: false }),
    onGrab: () => () => predict({ quantity, reach, nats, placed, committed: false }),
  };

  const commit = (event: FormEvent) => {
    event.preventDefault();
    onAnswer({ kind: 'mark', nats });
  };

  return (
    <form className="question" onSubmit={commit}>
      <p>
        <StepText text={question.ask} step={step} />
      </p>
      <NumberLine
        reach={marker.max}
        guess={natsIn(unit, nats)}
        truth={given && natsIn(unit, truth)}
        describedBy={resultId}
      />
      <p id={resultId} className={given ? 'mark-result' : 'unseen'}>
        {given
          ? `You said ${informationText(nats, unit)}; it is ${informationText(truth, unit)}.`
          : `The marker stands at ${informationText(nats, unit)}.`}
      </p>
      {given === null && (
        <div className="mark-controls">
          <Slider
            {...shared}
            spokenOf={(value) => informationText(value / natsIn(unit, 1), unit)}
          />
          <NumberBox {...shared} />
          <span>{unit}</span>
          <button type="submit" className="commit" disabled={!placed}>
            {placed ? 'Commit to it' : 'Place the marker'}
          </button>
        </div>
      )}
    </form>
  );
}

/** The marker as a parameter in the reader's unit, for the controls. */
function markerParameter(max: number): NumberParameter {
  const step = max > 10 ? 0.1 : 0.01;
  return {
    kind: 'number',
    symbol: 'The marker',
    label: 'Your marker',
    min: 0,
    max: Math.round(max / step) * step,
    step,
    whole: false,
    track: { kind: 'linear' },
    default: 0,
  };
}
