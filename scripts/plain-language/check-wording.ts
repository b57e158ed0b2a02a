import type { VFile } from 'vfile';
import { placedQuestions } from '../content/read/read-teach-back.ts';
import { warn } from '../diagnostics/diagnostic.ts';
import { bodyOf, type SheetLibrary } from '../handout/assemble/library.ts';
import { report } from '../handout/from-markdown/state.ts';
import { entriesOf } from '../handout/plan/find-entry.ts';
import type { WordingFinding } from './finding.ts';
import { type Language, type Languages, languageIn } from './languages.ts';
import { placeOfText } from './place-of-text.ts';
import { listFindings } from './rules/length-rules.ts';
import { textFindings } from './rules/text-findings.ts';
import { splitWaived } from './waivers.ts';
import { frontText, type WrittenText, writtenLists, writtenTexts } from './written-texts.ts';

const record = (file: VFile, { at, words, severity, ...diagnostic }: WordingFinding): void => {
  const place = placeOfText(file, at, words);
  const { rule, found, expected, fix } = diagnostic;
  if (severity === 'error') report(file, place, { rule, found, expected, fix });
  else warn(file, { rule, found, expected, fix, place });
};

const LINES = ['lead', 'say'] as const;

/** The lines of front matter that are printed as sentences. */
const frontTexts = (
  { data, placeOf }: ReturnType<typeof entriesOf>[number],
  language: Language,
): WrittenText[] =>
  LINES.flatMap((key) => {
    const line = key in data ? (data as Partial<Record<typeof key, string>>)[key] : undefined;
    return line === undefined ? [] : [frontText(line, placeOf([key]), language)];
  });

/**
 * Records every word, sentence and list of authors that is not plain and not waived, including teach-back
 * questions.
 */
export const checkWording = ({ content, bodies }: SheetLibrary, languages: Languages): void => {
  for (const entry of entriesOf(content)) {
    const language = languageIn(languages, entry.language);
    const body = bodyOf(bodies, entry.file);
    const texts = [...frontTexts(entry, language), ...writtenTexts(body, language)];
    const findings = [...textFindings(texts, language), ...writtenLists(body).flatMap(listFindings)];
    for (const finding of splitWaived(entry, findings)) record(entry.file, finding);
  }
  for (const teachBack of content.teachBacks) {
    const language = languageIn(languages, teachBack.language);
    const texts = placedQuestions(teachBack).map(({ text, place }) => frontText(text, place, language));
    for (const finding of textFindings(texts, language)) record(teachBack.file, finding);
  }
};
