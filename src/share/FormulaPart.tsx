import { CopyField } from './CopyField';
import { SharePart } from './SharePart';
import type { Shared } from './shared';
import { inUnit } from '../formula/tex-unit';

/** The figure's formula as LaTeX. */
export function FormulaPart({ shared }: { readonly shared: Shared }) {
  const { takeaways, figure, model, unit } = shared;
  const takeaway = takeaways.figures[figure.id];
  if (!takeaway) return null;
  const inNumbers = takeaway.formulaInNumbers(model, unit);

  return (
    <SharePart
      title="Formula"
      about="For a document with amsmath, for KaTeX or MathJax. The numbers are rounded as on the page."
    >
      <CopyField label="LaTeX, in general" text={inUnit(takeaway.formula, unit)} rows={2} wraps />
      <CopyField
        label="LaTeX, with the numbers of now"
        text={inUnit(inNumbers, unit)}
        rows={inNumbers.includes('\n') ? 6 : 2}
        wraps={!inNumbers.includes('\n')}
      />
    </SharePart>
  );
}
