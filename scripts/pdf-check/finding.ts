import { contentOf, speech, tidy } from './pdf/structure/words.ts';
import type { PdfFile, StructureElement } from './pdf/types.ts';

/** Place in a file: page (from 1), path of the element and its first words; null where not applicable. */
export type FindingPlace = { page: number | null; element: string | null; text: string | null };

/** A finding before it has a file; `expected` only where it is more specific than the condition itself. */
export type FindingDetails<Name extends string = string> = {
  condition: Name;
  place: FindingPlace;
  found: string;
  expected?: string;
};

/**
 * A list with one error of a condition when something was found, else an empty list. A place that takes time to tell, such as that of
 * an element with its words, is given as a function.
 */
export const findingAt = <Name extends string>(
  condition: Name,
  place: FindingPlace | (() => FindingPlace),
  found: string | null,
): FindingDetails<Name>[] =>
  found === null ? [] : [{ condition, place: typeof place === 'function' ? place() : place, found }];

/** A finding with its file and condition. */
export type Finding<Name extends string = string> = FindingPlace & {
  file: string;
  condition: Name;
  found: string;
  expected: string;
};

/** The file as a whole. */
export const WHOLE: FindingPlace = { page: null, element: null, text: null };

const MAX_LENGTH = 60;

/** The first words of a text. */
const snippet = (words: string): string | null => {
  const text = tidy(words);
  if (text === '') return null;
  return text.length <= MAX_LENGTH ? text : `${text.slice(0, MAX_LENGTH - 1).trimEnd()}…`;
};

/** A page; `index` counts from 0. */
export const onPage = (index: number, words = ''): FindingPlace => ({
  page: index + 1,
  element: null,
  text: snippet(words),
});

/** An element, on the page where it begins. */
export const onElement = (pdf: PdfFile, element: StructureElement, page?: number): FindingPlace => {
  const first = page ?? contentOf(element).find((content) => content.page !== null)?.page ?? null;
  return {
    page: first === null ? null : first + 1,
    element: element.path,
    text: snippet(speech(pdf, element)),
  };
};

/** A finding with its file; `requirements` has the sentence of each condition. */
export const toFinding = <Name extends string>(
  file: string,
  { condition, place, found, expected }: FindingDetails<Name>,
  requirements: Readonly<Record<Name, string>>,
): Finding<Name> => ({ file, ...place, condition, found, expected: expected ?? requirements[condition] });

const keyOf = ({ file, page, condition, element, text, found }: Finding): string =>
  [file, String(page ?? 0).padStart(6, '0'), condition, element, text, found].join('\u0000');

/** Findings in a stable order, without duplicates. */
export const sortFindings = <Name extends string>(findings: readonly Finding<Name>[]): Finding<Name>[] => {
  const byKey = new Map(findings.map((finding) => [keyOf(finding), finding]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, finding]) => finding);
};
