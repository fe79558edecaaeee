import { Resting } from '../../../charts/Resting';
import { PartControl } from '../../../controls/PartControl';
import { useModel } from '../../../experiment/ExperimentContext';
import { numberText, signedText } from '../../../formula/number-text';
import { CLASSES } from '../classes';
import { classification } from '../experiment';

/** Teacher and student class by class: the logits with slider and box, and which way the next lesson goes. */
export function LogitTable() {
  return (
    <Resting className="terms logit-table desk-only">
      <p className="terms-head" aria-hidden>
        <span />
        <span className="ink-p">teacher’s logit</span>
        <span className="ink-q">student’s logit at the start</span>
        <span className="ink-q">now</span>
        <span>slope T (s − t)</span>
      </p>
      <ul>
        {CLASSES.map(({ id, label }, i) => (
          <li key={id} data-term={id}>
            <span className="terms-outcome">{label}</span>
            <PartControl name="teacher" part={i} tone="p" />
            <PartControl name="student" part={i} tone="q" />
            <StudentNow part={i} />
          </li>
        ))}
      </ul>
    </Resting>
  );
}

function StudentNow({ part }: { readonly part: number }) {
  const logit = useModel(classification, ({ lessons }) => lessons.student.logits[part] ?? 0);
  const slope = useModel(classification, ({ lessons }) => lessons.gradient[part] ?? 0);
  return (
    <>
      <span className="ink-q" data-label="now">
        {numberText(logit)}
      </span>
      <span data-label="slope">{signedText(slope)}</span>
    </>
  );
}
