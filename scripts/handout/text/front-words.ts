import type { VFile } from 'vfile';
import type { Content, Entry } from '../../content/entries/entry.ts';
import type { KeyPath } from '../../content/entries/key-path.ts';
import type { Place } from '../../diagnostics/diagnostic.ts';
import type { Inline } from '../../model/handout.ts';
import { localeOf } from '../../model/locale.ts';
import { entryOf, findEntry } from '../plan/find-entry.ts';
import type { PlannedHandout } from '../plan/planned-handout.ts';
import { wordingFor, wordingPath } from './wording.ts';

/** Words of front matter, which may have inline Markdown, with their start. */
export type FrontWords = { text: string; file: VFile; place: Place };

/** Start of the words on the line of their key; the key's own place when they are folded or escaped. */
const placeOfWords = (file: VFile, key: Place, text: string): Place => {
  const line = String(file.value ?? '').split('\n')[key.line - 1] ?? '';
  const index = line.indexOf(text, key.column - 1);
  return index === -1 ? key : { line: key.line, column: index + 1 };
};

const at = ({ file, placeOf }: Entry<unknown>, path: KeyPath, text: string): FrontWords => ({
  text,
  file,
  place: placeOfWords(file, placeOf(path), text),
});

/** A treatment's words for the sheet's cancer type, from its variant if there is one. */
const treatmentWords = (
  { treatments }: Content,
  { language, treatment, cancerType }: PlannedHandout,
  key: 'lead' | 'say',
): FrontWords | null => {
  const entry = findEntry(treatments, language, treatment);
  if (entry === null) return null;
  const path = wordingPath(entry.data, cancerType, key);
  return at(entry, path, wordingFor(entry.data, cancerType)[key]);
};

/** The sentence under a sheet's title. */
export const leadOf = (content: Content, planned: PlannedHandout): FrontWords => {
  const entry = entryOf(content, planned);
  const own = treatmentWords(content, planned, 'lead');
  if (own !== null) return own;
  return 'given' in entry.data
    ? at(entry, ['given'], entry.data.given)
    : at(entry, ['lead'], entry.data.lead);
};

/** What to say on the phone, sentence by sentence: first the cancer in the bones, then the treatment. */
export const sayOf = (content: Content, planned: PlannedHandout): FrontWords[] => {
  const cancer = findEntry(content.cancerTypes, planned.language, planned.cancerType);
  const { sheets } = localeOf(content.locales, planned.language);
  const first =
    cancer === null ? at(entryOf(content, planned), [], sheets.say) : at(cancer, ['say'], cancer.data.say);
  const medicine = findEntry(content.medicines, planned.language, planned.medicine);
  const second =
    medicine === null ? treatmentWords(content, planned, 'say') : at(medicine, ['say'], medicine.data.say);
  return second === null ? [first] : [first, second];
};

/** The sentences as one line, with a space between them. */
export const joinInlines = (sentences: readonly Inline[][]): Inline[] =>
  sentences.flatMap((inlines, index) =>
    index === 0 ? inlines : [{ type: 'text', value: ' ' } as const, ...inlines],
  );
