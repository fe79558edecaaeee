import { ManyExamples } from './crowd/ManyExamples';
import { CrowdProse } from './crowd/prose';
import { Distillation } from './distillation/Distillation';
import { DistillationProse } from './distillation/prose';
import { TrainingProse } from './training/prose';
import { TrainingStep } from './training/TrainingStep';
import { TriangleProse } from './triangle/prose';
import { Triangle } from './triangle/Triangle';

/** The figures below the two models. */
export function Further() {
  return (
    <>
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
