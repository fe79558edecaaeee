import { CopyField } from './CopyField';
import { csvText } from './csv';
import { saveFile, textFile } from './save-file';
import { SharePart } from './SharePart';
import { fileName, type Shared } from './shared';

/** The numbers behind the figure's drawing. */
export function DataPart({ shared }: { readonly shared: Shared }) {
  const { takeaways, figure, model, unit } = shared;
  const takeaway = takeaways.figures[figure.id];
  if (!takeaway) return null;
  const csv = csvText(takeaway.table(model, unit));
  const name = fileName(shared, '.csv');

  return (
    <SharePart
      title="Data"
      about={`What the figure draws, in ${unit}, with every digit. Infinite values are written Infinity.`}
    >
      <CopyField label="Table as CSV" text={csv} rows={5}>
        <button type="button" onClick={() => saveFile(name, textFile(csv, 'text/csv'))}>
          Save the CSV
        </button>
      </CopyField>
    </SharePart>
  );
}
