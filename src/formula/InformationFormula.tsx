import { useExperimentState } from '../experiment/ExperimentContext';
import { Formula } from './Formula';

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
      <Formula
        tex={tex.replaceAll('\\log', '\\log_2')}
        hidden={unit !== 'bits'}
        display={display}
      />
      <Formula tex={tex.replaceAll('\\log', '\\ln')} hidden={unit !== 'nats'} display={display} />
    </>
  );
}
