import { GroupedBars, type BarTop } from '../../../charts/GroupedBars';
import { Label } from '../../../charts/Label';
import { Drawing, type Area, type Frame } from '../../../charts/Plot';
import { useModel, useModelBefore } from '../../../experiment/ExperimentContext';
import { boxText } from '../../../formula/number-text';
import { CLASSES } from '../classes';
import type { Lessons } from './lessons';
import { classification } from '../experiment';
import { SoftmaxHandle } from '../SoftmaxHandle';

/** Half the width of the mark where a bar stands at temperature 1; wider than a handle, so that it is seen under one. */
const HALF_MARK = 15;

/** Teacher and student, softened by the temperature; a mark says where each bar stands without it. */
export function SoftBars({ frame }: { readonly frame: Frame }) {
  const lessons = useModel(classification, (model) => model.lessons);
  const before = useModelBefore(classification, (model) => model.lessons);
  return (
    <Drawing frame={frame} labels={<SoftLabels temperature={lessons.temperature} />}>
      <GroupedBars
        area={frame.area}
        outcomes={CLASSES}
        series={[
          { tone: 'p', weights: lessons.teacher.soft, ghost: before && before.teacher.soft },
          { tone: 'q', weights: lessons.student.soft, ghost: before && before.student.soft },
        ]}
        renderHandle={(top) => <SoftBar top={top} area={frame.area} lessons={lessons} />}
      />
    </Drawing>
  );
}

interface SoftBarProps {
  readonly top: BarTop;
  readonly area: Area;
  readonly lessons: Lessons;
}

function SoftBar({ top, area, lessons }: SoftBarProps) {
  const { tone, outcome, x } = top;
  const isTeacher = tone === 'p';
  const of = isTeacher ? lessons.teacher : lessons.student;
  const plain = area.height * (1 - (of.plain[outcome] ?? 0));
  const mark = `M${x - HALF_MARK},${plain}h${2 * HALF_MARK}`;
  return (
    <>
      <path className="plain-ground" d={mark} />
      <path className={`plain plain-${tone}`} d={mark} />
      <SoftmaxHandle
        {...top}
        {...(isTeacher
          ? { what: 'The softened teacher', name: 'teacher' }
          : { what: 'The softened student', name: 'student', startsAnew: 'lessons' })}
        logits={of.logits}
        chance={of.soft[outcome] ?? 0}
        temperature={lessons.temperature}
      />
    </>
  );
}

function SoftLabels({ temperature }: { readonly temperature: number }) {
  return (
    <>
      <Label x={-30} y={-42}>
        <span className="ink-p">teacher t</span> and <span className="ink-q">student s</span> at T ={' '}
        {boxText(temperature)}
      </Label>
      <Label x={-30} y={-24} tone="faint">
        <svg className="shape" viewBox="0 0 18 10" width="18" height="10" aria-hidden>
          <path className="plain plain-p" d="M0,3h18" />
          <path className="plain plain-q" d="M0,8h18" />
        </svg>{' '}
        without softening, at T = 1
      </Label>
    </>
  );
}
