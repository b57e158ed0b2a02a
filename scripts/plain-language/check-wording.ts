import type { VFile } from 'vfile';
import { warn } from '../diagnostics/diagnostic.ts';
import { bodyOf, type Library } from '../handout/assemble/library.ts';
import { report } from '../handout/from-markdown/state.ts';
import { entriesOf } from '../handout/plan/find-entry.ts';
import { type Locale, localeOf } from '../model/locale.ts';
import type { Finding } from './finding.ts';
import { placeOfText } from './place-of-text.ts';
import { lengthFindings, listFindings } from './rules/length-rules.ts';
import { passiveFindings } from './rules/passive-rule.ts';
import { styleFindings } from './rules/style-rules.ts';
import { wordFindings } from './rules/wording-rules.ts';
import { splitWaived } from './waivers.ts';
import { frontText, type WrittenText, writtenLists, writtenTexts } from './written-texts.ts';

const record = (file: VFile, { at, words, severity, ...diagnostic }: Finding): void => {
  const place = placeOfText(file, at, words);
  const { rule, found, expected, fix } = diagnostic;
  if (severity === 'error') report(file, place, { rule, found, expected, fix });
  else warn(file, { rule, found, expected, fix, place });
};

const LINES = ['lead', 'say'] as const;

/** The lines of front matter that are printed as sentences. */
const frontTexts = ({ data, placeOf }: ReturnType<typeof entriesOf>[number], locale: Locale): WrittenText[] =>
  LINES.flatMap((key) => {
    const line = key in data ? (data as Partial<Record<typeof key, string>>)[key] : undefined;
    return line === undefined ? [] : [frontText(line, placeOf([key]), locale)];
  });

/** Records words, sentences and lists of the authors that are not plain, but those that are waived. */
export const checkWording = ({ content, bodies }: Library): void => {
  for (const entry of entriesOf(content)) {
    const locale = localeOf(content.locales, entry.language);
    const body = bodyOf(bodies, entry.file);
    const texts = [...frontTexts(entry, locale), ...writtenTexts(body, locale)];
    const findings = [
      ...texts.flatMap((text) => [...lengthFindings(text), ...passiveFindings(text), ...wordFindings(text)]),
      ...styleFindings(texts),
      ...writtenLists(body).flatMap(listFindings),
    ];
    for (const finding of splitWaived(entry, findings)) record(entry.file, finding);
  }
};
