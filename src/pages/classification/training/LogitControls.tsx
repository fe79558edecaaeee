import { PartControl } from '../../../controls/PartControl';
import { CLASSES } from '../classes';
import { classification } from '../experiment';

/** The logits with which the training starts, each with its label, slider and box. */
export function LogitControls() {
  return (
    <div className="controls desk-only">
      {CLASSES.map(({ id, label }, i) => (
        <div key={id} className="control" data-term={id}>
          <span className="control-label ink-q" aria-hidden>
            {classification.params.logits.label}, {label}
          </span>
          <PartControl name="logits" part={i} tone="q" />
        </div>
      ))}
    </div>
  );
}
