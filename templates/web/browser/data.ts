/** The catalogue's data in the browser. Only types and pure functions: tests read it without a browser. */

import type { CatalogueWords } from '../../../scripts/model/catalogue-words.ts';
import { BILINGUAL_EDITIONS, EDITIONS } from '../../../scripts/model/editions.ts';
import type { EditionName, HandoutKind, Paper, PrintSize } from '../../../scripts/model/handout.ts';
import { SOURCE_LANGUAGE } from '../../../scripts/model/source-language.ts';

/** The order of a sheet's PDFs in the data. */
export const EDITION_ORDER: readonly EditionName[] = EDITIONS.map(({ name }) => name);

/** The order of the PDFs in two languages of a translation. */
export const BILINGUAL_ORDER: readonly EditionName[] = BILINGUAL_EDITIONS.map(({ name }) => name);

/**
 * One PDF in the data: its pages, and its address if it differs from the default; null if it does not exist.
 */
export type SentPdf = number | [pages: number, href: string] | null;

/** One sheet in the data. */
export type CatalogueSheet = {
  id: string;
  language: string;
  code: string;
  revision: number;
  kind: HandoutKind;
  title: string;
  treatment: string | null;
  cancerType: string | null;
  /** Cancer types that a sheet for all types is not meant for. */
  notFor: string[];
  /** Day until which a reviewed sheet may be used; null: a draft. */
  until: string | null;
  /** Score by the first formula of its language; null if it was not measured. */
  grade: number | null;
  /** The newest change: version, day, note. */
  change: [version: string, date: string, note: string] | null;
  /** In the order of `EDITION_ORDER`. */
  pdfs: SentPdf[];
  /** The same in black ink, if also in colour; empty if there is none. */
  black: SentPdf[];
  /** Other languages that the sheet is in; left out where there are none. */
  others?: string[];
  /**
   * PDFs with this sheet and a translation side by side, by the language of the translation, in the order of `BILINGUAL_ORDER`; left out
   * where there are none.
   */
  beside?: Record<string, SentPdf[]>;
};

export type CatalogueData = {
  version: string;
  words: CatalogueWords;
  /** Names of languages by tag. */
  languages: Record<string, string>;
  /** Names of languages by tag in the language of the catalogue; left out where no sheet has another beside it. */
  spoken?: Record<string, string>;
  /** Names of cancer types by id, for the search. */
  cancerTypes: Record<string, string>;
  sheets: CatalogueSheet[];
};

/** The catalogue on a day (YYYY-MM-DD), which decides what is overdue. */
export type Today = CatalogueData & { today: string };

/** A PDF with its address. */
export type Pdf = { edition: EditionName; pages: number; href: string };

/** The default address of a PDF in the folder of the site. */
export const usualHref = (
  { language, id }: Pick<CatalogueSheet, 'language' | 'id'>,
  edition: EditionName,
): string => `pdf/${language}/${edition}/${id}.pdf`;

/** The default address of a PDF in black ink. */
export const usualBlackHref = (
  { language, id }: Pick<CatalogueSheet, 'language' | 'id'>,
  edition: EditionName,
): string => `pdf/${language}/${edition}-black/${id}.pdf`;

const opened = (sent: SentPdf | undefined, edition: EditionName, usual: string): Pdf | null => {
  if (sent === null || sent === undefined) return null;
  const [pages, href] = typeof sent === 'number' ? [sent, usual] : sent;
  return { edition, pages, href };
};

const sentAs = (sheet: CatalogueSheet, edition: EditionName): Pdf | null =>
  opened(sheet.pdfs[EDITION_ORDER.indexOf(edition)], edition, usualHref(sheet, edition));

/** The black ink PDF of a sheet that also has a colour one; null if there is none. */
export const blackPdf = (sheet: CatalogueSheet, { edition }: Pdf): Pdf | null =>
  opened(sheet.black[EDITION_ORDER.indexOf(edition)], edition, usualBlackHref(sheet, edition));

/** The PDF of a sheet for a paper and print size; otherwise the first one; null when it has none. */
export const pdfFor = (sheet: CatalogueSheet, paper: Paper, size: PrintSize): Pdf | null => {
  const wanted: EditionName[] = [`${paper}-${size}`, ...EDITION_ORDER];
  return wanted.map((edition) => sentAs(sheet, edition)).find((pdf) => pdf !== null) ?? null;
};

/** A PDF of a sheet in two languages: `language` is that of the translation, `other` the one that the sheet is not in. */
export type BilingualPdf = Pdf & { language: string; other: string };

/** The PDFs of a sheet with another language beside it, one a language, on a paper; otherwise on the one that there is. */
export const bilingualPdfs = (
  { id, language: own, beside = {} }: CatalogueSheet,
  paper: Paper,
): BilingualPdf[] =>
  Object.entries(beside).flatMap(([language, sent]) => {
    const wanted: EditionName[] = [`${paper}-bilingual`, ...BILINGUAL_ORDER];
    const pdf = wanted
      .map((edition) =>
        opened(sent[BILINGUAL_ORDER.indexOf(edition)], edition, usualHref({ language, id }, edition)),
      )
      .find((one) => one !== null);
    return pdf ? [{ ...pdf, language, other: language === own ? SOURCE_LANGUAGE : language }] : [];
  });

/** Name of a sheet in the address of the page: unique in the set. */
export const keyOf = ({ language, id }: Pick<CatalogueSheet, 'language' | 'id'>): string =>
  `${language}/${id}`;

/** Code and revision as in the footer of a sheet. */
export const sheetName = ({ code, revision }: Pick<CatalogueSheet, 'code' | 'revision'>): string =>
  `${code}-${revision}`;

/** Replaces `{name}` by values. */
export const fill = (words: string, values: Readonly<Record<string, string | number>>): string =>
  words.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
