import type { Step } from '../../../experiment/step';
import type { ClassificationModel, ClassificationParameters } from '../experiment';

export type ClassificationStep = Step<ClassificationParameters, ClassificationModel>;
