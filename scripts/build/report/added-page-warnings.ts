import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import { noteWords } from '../../model/clinic-note.ts';
import type { ClinicProfile } from '../../model/handout.ts';
import type { Row } from '../manifest/pdf-row.ts';

/** Profile fields with a clinic's own words that are printed on sheets. */
const WORDS = [
  'name',
  'department',
  'hours',
  'address',
  'interpreter',
  'languageHelp',
  'noAnswer',
  'footer',
] as const;

type LongestKey = { key: string; characters: number };

const longestIn = (clinic: ClinicProfile): LongestKey =>
  WORDS.map((key) => ({ key, characters: noteWords(clinic[key] ?? '').length })).reduce((longest, one) =>
    one.characters > longest.characters ? one : longest,
  );

/** The profile of a build: its file as typed, its data, and the line (from 1) on which each key begins. */
export type ChosenClinic = { file: string; clinic: ClinicProfile; lineOf: (key: string) => number };

/** A warning for each PDF that the clinic's own words make a page longer, at the longest of them. */
export const addedPageWarnings = (
  rows: readonly Row[],
  { file, clinic, lineOf }: ChosenClinic,
): Diagnostic[] =>
  rows.flatMap(({ id, edition, pages, addedPages = 0 }) => {
    if (addedPages === 0) return [];
    const { key, characters } = longestIn(clinic);
    return [
      {
        file,
        line: lineOf(key),
        column: 1,
        rule: 'clinic/added-page',
        severity: 'warning' as const,
        found: `${id} ${edition} has ${pages} pages, ${addedPages} more than with an empty profile; the longest words of yours are \`${key}\`, ${characters} characters`,
        expected: 'as many pages as with an empty profile',
        fix: `Shorten \`${key}\`.`,
      },
    ];
  });
