import type { Command } from 'commander';
import type { EditionName, Ink } from '../../model/handout.ts';
import type { PdfVersion } from '../../model/pdf-version.ts';
import type { Selection } from '../plan/selection.ts';
import {
  editionList,
  globList,
  inkName,
  languageList,
  nonEmpty,
  pdfVersion as pdfVersionOf,
} from './values.ts';

/** Selection options as commander returns them: one that was not given is missing. */
export type TypedSelection = {
  only?: string[];
  lang?: string[];
  edition?: EditionName[];
  ink?: Ink;
  fillable: boolean;
  pdfVersion?: PdfVersion;
  clinic?: string;
};

/** Adds the options that choose sheets and what is printed on them. */
export const withSelection = (command: Command): Command =>
  command
    .option('--only <glob>', 'only sheets whose id matches; comma-separated, repeatable', globList)
    .option('--lang <language>', 'only sheets in this language (comma-separated or repeated)', languageList)
    .option('--edition <name>', 'only this edition (comma-separated or repeated)', editionList)
    .option('--clinic <file>', 'clinic profile to print on the sheets', nonEmpty)
    .option('--ink <name>', 'colour or black (default: from the clinic profile)', inkName)
    .option('--fillable', 'fillable PDFs, in separate folders', false)
    .option(
      '--pdf-version <version>',
      '1.7 (PDF/UA-1, PDF/A-2a), or 2.0 (PDF/UA-2, WTPDF, PDF/A-4) in separate folders',
      pdfVersionOf,
    );

/** The selection from its options; in colour by default. */
export const toSelection = ({
  only,
  lang,
  edition,
  ink,
  fillable,
  pdfVersion,
}: TypedSelection): Selection => ({
  only: only ?? [],
  languages: lang ?? [],
  editions: edition ?? [],
  ink: ink ?? 'colour',
  fillable,
  ...(pdfVersion === '2.0' && { pdfVersion }),
});
