import picomatch from 'picomatch';
import { EDITIONS } from '../../model/editions.ts';
import type { EditionName, Ink } from '../../model/handout.ts';
import type { PdfVersion } from '../../model/pdf-version.ts';

/** Which sheets to build; an empty list means all of them. */
export type Selection = {
  /** Globs on the id. */
  only: string[];
  languages: string[];
  editions: EditionName[];
  ink: Ink;
  fillable: boolean;
  /** 1.7 by default. */
  pdfVersion?: PdfVersion | undefined;
};

/** The properties that a selection tests. */
export type Selectable = {
  id: string;
  language: string;
  edition: EditionName;
  ink: Ink;
  fillable: boolean;
  pdfVersion?: PdfVersion | undefined;
};

/** A sheet as `--only` and `--lang` may select it. */
export type SelectedSheet = Pick<Selectable, 'id' | 'language'> & {
  /** Generic and brand names of the medicines that a sheet covers. */
  medicines?: readonly string[];
  /** The medicine that this sheet is about. */
  medicine?: string | null;
  /** The short number of the sheet, such as HT-PRO. */
  code?: string;
};

const isIn = <T>(chosen: T[], value: T): boolean => chosen.length === 0 || chosen.includes(value);

/** Whether a sheet's id and language are selected. */
export const asksFor = ({ only, languages }: Selection, sheet: SelectedSheet): boolean =>
  (only.length === 0 || picomatch.isMatch(sheet.id, only)) && isIn(languages, sheet.language);

/** Bilingual editions are made when they are named. */
const isInEdition = ({ editions }: Selection, edition: EditionName): boolean =>
  editions.length === 0 ? EDITIONS.some(({ name }) => name === edition) : editions.includes(edition);

/** Whether a PDF is selected. */
export const isSelected = (selection: Selection, pdf: Selectable): boolean =>
  asksFor(selection, pdf) &&
  isInEdition(selection, pdf.edition) &&
  selection.ink === pdf.ink &&
  selection.fillable === pdf.fillable &&
  (selection.pdfVersion ?? '1.7') === (pdf.pdfVersion ?? '1.7');

const FILE =
  /^(?<language>[^/]+)\/(?<edition>(?:letter|a4)-(?:standard|large|bilingual))(?<black>-black)?(?<fillable>-fillable)?(?<pdf2>-pdf2)?\/(?<id>[^/]+)\.pdf$/;

/** The inverse of `fileName`; null for a file of another form. */
const namedBy = (file: string): Selectable | null => {
  const parts = FILE.exec(file)?.groups;
  if (parts === undefined) return null;
  const { language = '', edition, black, id = '', fillable, pdf2 } = parts;
  const ink = black === undefined ? 'colour' : 'black';
  const pdfVersion = pdf2 === undefined ? '1.7' : '2.0';
  return { id, language, edition: edition as EditionName, ink, fillable: fillable !== undefined, pdfVersion };
};

const isEverything = ({ only, languages, editions }: Selection): boolean =>
  [only, languages, editions].every((list) => list.length === 0);

/** Whether this selection replaces a file of an earlier build or, if it is no longer planned, removes it. */
export const isOwn = (selection: Selection, file: string): boolean => {
  const pdf = namedBy(file);
  return pdf === null ? isEverything(selection) : isSelected(selection, pdf);
};
