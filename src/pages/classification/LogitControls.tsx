import { PartControl } from '../../controls/PartControl';
import type { Tone } from '../../experiment/tone';
import { CLASSES } from './classes';
import { classification } from './experiment';

interface LogitControlsProps {
  readonly name: 'logits' | 'teacher' | 'student';
  readonly tone: Tone;
}

/** The logits of one model, each with its label, slider and box. */
export function LogitControls({ name, tone }: LogitControlsProps) {
  return (
    <div className="controls desk-only">
      {CLASSES.map(({ id, label }, i) => (
        <div key={id} className="control" data-term={id}>
          <span className={`control-label ink-${tone}`} aria-hidden>
            {classification.params[name].label}, {label}
          </span>
          <PartControl name={name} part={i} tone={tone} />
        </div>
      ))}
    </div>
  );
}
