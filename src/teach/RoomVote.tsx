import { sum } from 'd3';
import { klDivergence } from '../compute/divergence';
import { useExperimentState } from '../experiment/ExperimentContext';
import type { Choose, Step } from '../experiment/step';
import { countText, informationText, percentText } from '../formula/number-text';
import { StepText } from './StepText';

interface RoomVoteProps {
  readonly step: Step;
  readonly question: Choose;
  readonly hands: readonly number[];
  readonly answered: boolean;
  readonly onCount: (option: number, hands: number) => void;
}

const LETTERS = 'ABCDEFGH';

/** The options, big; beside each the hands that went up for it, and in the end the room as a distribution. */
export function RoomVote({ step, question, hands, answered, onCount }: RoomVoteProps) {
  const all = sum(hands);
  return (
    <div className="room-vote">
      <ol>
        {question.options.map(({ text, right }, i) => {
          const count = hands[i] ?? 0;
          const letter = LETTERS[i] ?? '';
          return (
            <li key={text} className={answered && right ? 'room-right' : undefined}>
              <span className="room-letter">{letter}</span>
              <span>
                <StepText text={text} step={step} />
              </span>
              <span className="room-share" aria-hidden>
                <span style={{ width: `${all === 0 ? 0 : (100 * count) / all}%` }} />
              </span>
              <span className="room-percent">{all > 0 && percentText(count / all)}</span>
              <button
                type="button"
                aria-label={`One hand less for ${letter}`}
                disabled={count === 0}
                onClick={() => onCount(i, count - 1)}
              >
                −
              </button>
              <input
                type="text"
                inputMode="numeric"
                aria-label={`Hands for ${letter}`}
                autoComplete="off"
                size={3}
                value={String(count)}
                onChange={(event) => onCount(i, readCount(event.currentTarget.value))}
              />
              <button
                type="button"
                aria-label={`One hand more for ${letter}`}
                onClick={() => onCount(i, count + 1)}
              >
                +
              </button>
            </li>
          );
        })}
      </ol>
      {answered && all > 0 && <RoomSurprise question={question} hands={hands} />}
    </div>
  );
}

/** How surprised the room is by the right answer: the divergence of certainty relative to its votes. */
function RoomSurprise({ question, hands }: Pick<RoomVoteProps, 'question' | 'hands'>) {
  const unit = useExperimentState((state) => state.unit);
  const all = sum(hands);
  const certain = question.options.map(({ right }) => (right ? 1 : 0));
  const room = hands.map((count) => count / all);
  const right = hands[question.options.findIndex((option) => option.right)] ?? 0;
  return (
    <p role="status">
      {countText(right)} of {countText(all)} hands for the right one: the divergence of certainty
      relative to this room is <strong>{informationText(klDivergence(certain, room), unit)}</strong>
      .
    </p>
  );
}

const MOST_HANDS = 9999;

function readCount(text: string): number {
  const digits = text.replaceAll(/\D/g, '');
  return Math.min(MOST_HANDS, Number(digits));
}
