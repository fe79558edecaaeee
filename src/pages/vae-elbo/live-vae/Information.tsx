import { Measurement } from '../../../formula/Measurement';

interface InformationProps {
  /** As it is called in the markup. */
  readonly name: string;
  readonly nats: number;
}

/** An amount of information that is no part of the page's state: measured before, or in the training of now. */
export function Information({ name, nats }: InformationProps) {
  return <Measurement name={name} value={nats} />;
}
