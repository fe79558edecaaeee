import { scaleLinear } from 'd3';
import { HorizontalAxis } from '../charts/Axis';
import { linearTicks } from '../charts/linear-ticks';
import type { Experiment } from '../experiment/experiment';
import type { Value } from '../experiment/parameter';
import type { Guide, Question, Step } from '../experiment/step';
import { natsIn } from '../experiment/unit';
import { boxText, informationText } from '../formula/number-text';
import { truthOf, valuesOf } from './judge';
import { StepText } from './StepText';
import { TriangleToDraw } from './TriangleToDraw';

interface HandoutSheetsProps {
  readonly experiment: Experiment;
  readonly guide: Guide;
}

const LETTERS = 'ABCDEFGH';

/** The questions with room to write, and on a last sheet the answers. */
export function HandoutSheets({ experiment, guide }: HandoutSheetsProps) {
  const asked = guide.steps.flatMap((step) =>
    step.question ? [{ step, question: step.question }] : [],
  );
  return (
    <>
      <section>
        <h2>Questions</h2>
        <ol>
          {asked.map(({ step, question }) => (
            <li key={step.id}>
              <h3>{step.title}</h3>
              <p>{stateText(experiment, guide, step)}</p>
              <p>
                <StepText text={step.say} step={step} />
              </p>
              <p>
                <strong>
                  <StepText text={question.ask} step={step} />
                </strong>
              </p>
              {question.kind === 'choose' && (
                <ul className="handout-options">
                  {question.options.map(({ text }, i) => (
                    <li key={text}>
                      {LETTERS[i]} <StepText text={text} step={step} />
                    </li>
                  ))}
                </ul>
              )}
              {question.kind === 'mark' && <LineToMark reach={natsIn('bits', question.reach)} />}
              {guide.triangles?.[step.figure] && (
                <TriangleToDraw corners={guide.triangles[step.figure]!} />
              )}
              <div className="room-to-write" />
            </li>
          ))}
        </ol>
      </section>
      <section className="handout-answers">
        <h2>Answers</h2>
        <ol>
          {asked.map(({ step, question }) => (
            <li key={step.id}>
              <strong>{answerText(experiment, step, question)}</strong>{' '}
              <StepText text={reason(question)} step={step} />
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

function answerText(experiment: Experiment, step: Step, question: Question): string {
  switch (question.kind) {
    case 'choose':
      return `${LETTERS[question.options.findIndex(({ right }) => right)] ?? ''}.`;
    case 'mark': {
      const truth = truthOf(experiment, step, question);
      return `${informationText(truth, 'bits')} (${informationText(truth, 'nats')}).`;
    }
    case 'goal':
      return '';
  }
}

function reason(question: Question): string {
  if (question.kind !== 'choose') return question.right;
  return question.options.find(({ right }) => right)?.because ?? '';
}

/** What the question is about: on paper the figure may show another state. */
function stateText(experiment: Experiment, guide: Guide, step: Step): string {
  const values = valuesOf(experiment, step, false);
  return (guide.given[step.figure] ?? [])
    .map((name) => `${experiment.params[name]?.label ?? name}: ${valueText(values[name] ?? '')}`)
    .join('; ');
}

function valueText(value: Value): string {
  if (typeof value === 'string') return value;
  return (typeof value === 'number' ? [value] : value).map(boxText).join(', ');
}

/** The unit stands beyond the end of the line. */
const LINE = { width: 480, end: 440, height: 34 };

function LineToMark({ reach }: { readonly reach: number }) {
  const x = scaleLinear([0, reach], [8, LINE.end - 8]);
  return (
    <svg width={LINE.width} height={LINE.height} viewBox={`0 0 ${LINE.width} ${LINE.height}`}>
      <HorizontalAxis position={8} length={LINE.end} ticks={linearTicks(x, 6)} />
      <text x={LINE.width} y={13} textAnchor="end">
        bits
      </text>
    </svg>
  );
}
