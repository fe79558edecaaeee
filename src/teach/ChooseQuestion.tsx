import { useId, useState, type FormEvent } from 'react';
import type { Choose, Step } from '../experiment/step';
import type { Answer } from './judge';
import { StepText } from './StepText';

interface ChooseQuestionProps {
  readonly step: Step;
  readonly question: Choose;
  readonly given: Answer | null;
  readonly onAnswer: (answer: Answer) => void;
}

/** Choose one, then commit: nothing is said about right or wrong before. */
export function ChooseQuestion({ step, question, given, onAnswer }: ChooseQuestionProps) {
  const name = useId();
  const [choice, setChoice] = useState<number | null>(null);
  const chosen = given?.kind === 'choose' ? given.option : choice;

  const commit = (event: FormEvent) => {
    event.preventDefault();
    if (choice !== null) onAnswer({ kind: 'choose', option: choice });
  };

  return (
    <form className="question" onSubmit={commit}>
      <fieldset disabled={given !== null}>
        <legend>
          <StepText text={question.ask} step={step} />
        </legend>
        {question.options.map(({ text, right }, i) => (
          <label
            key={text}
            className={given ? optionClass(right === true, chosen === i) : 'option'}
          >
            <input
              type="radio"
              name={name}
              autoComplete="off"
              checked={chosen === i}
              onChange={() => setChoice(i)}
            />
            <span>
              <StepText text={text} step={step} />
              {given && right && <strong className="option-mark"> right</strong>}
              {given && !right && chosen === i && <span className="option-mark"> your answer</span>}
            </span>
          </label>
        ))}
      </fieldset>
      {given === null && (
        <button type="submit" className="commit" disabled={choice === null}>
          {choice === null ? 'Choose one' : 'Commit to it'}
        </button>
      )}
    </form>
  );
}

function optionClass(right: boolean, chosen: boolean): string {
  return `option${right ? ' option-right' : ''}${chosen ? ' option-chosen' : ''}`;
}
