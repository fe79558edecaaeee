import { useId, useState } from 'react';
import { LANGUAGES } from './code/languages';
import { programText } from './code/program';
import { CopyField } from './CopyField';
import { linkTo } from './links';
import { saveFile, textFile } from './save-file';
import { SharePart } from './SharePart';
import type { Shared } from './shared';

/** A program that computes the main numbers of the page again. */
export function CodePart({ shared }: { readonly shared: Shared }) {
  const { experiment, takeaways, values, model, unit } = shared;
  const group = useId();
  const [chosen, setChosen] = useState(LANGUAGES[0]);
  if (!chosen) return null;

  const about = [
    `KL Lab, ${experiment.about.name}: the main numbers of the page, information in ${unit}.`,
    linkTo(shared, window.location.href),
  ];
  const program = programText(chosen, { recipe: takeaways.recipe(values, model), unit, about });
  const name = `kl-lab-${experiment.about.slug}${chosen.ending}`;
  return (
    <SharePart
      title="Code"
      about="The main numbers of the page, computed again: one line with a name and a value for each. Where P and Q almost coincide, the plain sum in these programs loses digits that the page keeps."
    >
      <fieldset className="switch">
        <legend className="unseen">Language</legend>
        {LANGUAGES.map((language) => (
          <label key={language.name}>
            <input
              type="radio"
              name={group}
              autoComplete="off"
              checked={language === chosen}
              onChange={() => setChosen(language)}
            />
            <span>{language.name}</span>
          </label>
        ))}
      </fieldset>
      <p className="share-note">{chosen.note}</p>
      <CopyField label={`Program in ${chosen.name}`} text={program} rows={12}>
        <button type="button" onClick={() => saveFile(name, textFile(program, 'text/plain'))}>
          Save the program
        </button>
      </CopyField>
    </SharePart>
  );
}
