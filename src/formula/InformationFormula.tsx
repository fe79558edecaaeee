import { useExperimentState } from '../experiment/ExperimentContext';
import { UNITS } from '../experiment/unit';
import { Formula } from './Formula';
import { inUnit } from './tex-unit';

interface InformationFormulaProps {
  /** TeX in which `\log` stands for the logarithm of the reader's unit. */
  readonly tex: string;
  readonly display?: boolean;
}

/** A formula in bits and in nats; the reader's unit decides which of the two is to be seen. */
export function InformationFormula({ tex, display = false }: InformationFormulaProps) {
  const unit = useExperimentState((state) => state.unit);
  return (
    <>
      {UNITS.map((each) => (
        <Formula key={each} tex={inUnit(tex, each)} hidden={unit !== each} display={display} />
      ))}
    </>
  );
}
