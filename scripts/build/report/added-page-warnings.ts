import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import type { ClinicProfile } from '../../model/handout.ts';
import type { Row } from '../manifest/pdf-row.ts';

/** What a sheet prints of a profile in words of the clinic's own. */
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
  WORDS.map((key) => ({ key, characters: clinic[key]?.length ?? 0 })).reduce((longest, one) =>
    one.characters > longest.characters ? one : longest,
  );

/** The profile that a build takes: its file as it was typed, what it says, and the line on which a key of it begins, from 1. */
export type ChosenClinic = { file: string; clinic: ClinicProfile; lineOf: (key: string) => number };

/** A warning for each PDF to which what the clinic prints of its own adds a page, at the longest of its words. */
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
