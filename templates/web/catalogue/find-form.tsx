import type { ReactNode } from 'react';
import { languageName } from '../../../scripts/model/language-name.ts';
import type { WebPhrases } from '../../../scripts/model/web-phrases.ts';
import type { SheetFacts } from './sheet-facts.ts';

type Words = WebPhrases['catalogue'];
type SelectOption = { id: string; name: string };

const unique = (options: readonly SelectOption[]): SelectOption[] =>
  options.filter(({ id }, index) => options.findIndex((other) => other.id === id) === index);

const byName = (a: SelectOption, b: SelectOption): number => (a.name < b.name ? -1 : Number(a.name > b.name));

/** The treatments with sheets, under their name on the sheet for all cancer types. */
const treatmentsOf = (sheets: readonly SheetFacts[]): SelectOption[] => {
  const general = sheets.filter(({ handout }) => handout.kind === 'treatment');
  return unique([...general, ...sheets].flatMap(({ handout }) => handout.treatment ?? [])).sort(byName);
};

const cancersOf = (sheets: readonly SheetFacts[]): SelectOption[] =>
  unique(sheets.flatMap(({ handout }) => handout.cancerType ?? [])).sort(byName);

const Field = ({ name, label, children }: { name: string; label: string; children: ReactNode }) => (
  <p className={`field ${name}`}>
    <label htmlFor={`choose-${name}`}>{label}</label>
    {children}
  </p>
);

type ChoiceProps = { name: string; label: string; any?: string; options: readonly SelectOption[] };

const Choice = ({ name, label, any, options }: ChoiceProps) => (
  <Field name={name} label={label}>
    <select id={`choose-${name}`}>
      {any === undefined ? null : <option value="">{any}</option>}
      {options.map(({ id, name: shown }) => (
        <option key={id} value={id}>
          {shown}
        </option>
      ))}
    </select>
  </Field>
);

const named = (names: Record<string, string>): SelectOption[] =>
  Object.entries(names).map(([id, name]) => ({ id, name }));

/** Choices of a sheet; shown by the script that answers them, since nothing else could. */
export const FindForm = ({
  sheets,
  languages,
  words,
}: {
  sheets: readonly SheetFacts[];
  /** Tags of the languages that sheets may be in. */
  languages: readonly string[];
  words: Words;
}) => (
  <search>
    <form id="find" className="find" hidden aria-label={words.form} autoComplete="off">
      <Field name="words" label={words.words}>
        <input id="choose-words" type="search" aria-describedby="words-hint" spellCheck={false} />
        <span id="words-hint" className="hint">
          {words.wordsHint}
        </span>
      </Field>
      <Choice name="cancer" label={words.cancer} any={words.any} options={cancersOf(sheets)} />
      <Choice
        name="treatment"
        label={words.treatment}
        any={words.any}
        options={[...treatmentsOf(sheets), { id: 'guide', name: words.guides }]}
      />
      <details id="more-choices" className="more-choices">
        <summary>{words.moreChoices}</summary>
        <div className="find-row">
          <Choice
            name="language"
            label={words.language}
            any={words.any}
            options={languages.map((id) => ({ id, name: languageName(id) }))}
          />
          <Choice name="paper" label={words.paper} options={named(words.papers)} />
          <Choice name="size" label={words.size} options={named(words.sizes)} />
        </div>
      </details>
      <p className="actions">
        <button type="reset">{words.reset}</button>
        <button type="button" id="copy-link">
          {words.copyLink}
        </button>
      </p>
    </form>
  </search>
);
