import { ChangeButtons } from '../../controls/ChangeButtons';
import { PresetButtons } from '../../controls/PresetButtons';
import { Directions } from '../../formula/Directions';
import type { Page } from '../page';
import { Distillation } from './distillation/Distillation';
import { classification } from './experiment';
import { ManyExamples } from './crowd/ManyExamples';
import { Opening } from './Opening';
import { TriangleProse } from './triangle/prose';
import { TwoModelsProse } from './two-models/prose';
import { DistillationProse } from './distillation/prose';
import { TrainingProse } from './training/prose';
import { TrainingStep } from './training/TrainingStep';
import { Triangle } from './triangle/Triangle';
import { CrowdProse } from './crowd/prose';
import { TwoModels } from './two-models/TwoModels';

const DIRECTIONS = [
  { tex: String.raw`\mathrm{KL}(\inkP{P}\,\Vert\,\inkQ{A})`, quantity: 'kl-pa' },
  { tex: String.raw`\mathrm{KL}(\inkP{P}\,\Vert\,\inkQ{B})`, quantity: 'kl-pb' },
  { tex: String.raw`\mathrm{KL}(\inkQ{A}\,\Vert\,\inkP{P})`, quantity: 'kl-ap' },
  { tex: String.raw`\mathrm{KL}(\inkQ{B}\,\Vert\,\inkP{P})`, quantity: 'kl-bp' },
];

function Classification() {
  return (
    <>
      <Opening />
      <div className="bench bench-numbers" role="group" aria-label="The label and the two models">
        <Directions rows={DIRECTIONS} />
        <ChangeButtons />
      </div>
      <PresetButtons />
      <section className="passage">
        <TwoModels />
        <TwoModelsProse />
      </section>
      <section className="passage">
        <Triangle />
        <TriangleProse />
      </section>
      <section className="passage">
        <TrainingStep />
        <TrainingProse />
      </section>
      <section className="passage">
        <ManyExamples />
        <CrowdProse />
      </section>
      <section className="passage">
        <Distillation />
        <DistillationProse />
      </section>
    </>
  );
}

export const page: Page = { experiment: classification, Content: Classification };
