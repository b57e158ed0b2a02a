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

/** What commander gives of the options that choose sheets: one that was not typed is missing. */
export type TypedSelection = {
  only?: string[];
  lang?: string[];
  edition?: EditionName[];
  ink?: Ink;
  fillable: boolean;
  pdfVersion?: PdfVersion;
  clinic?: string;
};

/** The command with the options that choose sheets and what is printed on them. */
export const withSelection = (command: Command): Command =>
  command
    .option('--only <glob>', 'only sheets with such an id (may be repeated)', globList)
    .option('--lang <language>', 'only sheets in this language (commas or repeated)', languageList)
    .option('--edition <name>', 'only this edition (commas or repeated)', editionList)
    .option('--clinic <file>', 'clinic profile to print on the sheets', nonEmpty)
    .option('--ink <name>', 'colour or black; else that of the clinic profile', inkName)
    .option('--fillable', 'sheets to fill in on the screen, in folders of their own', false)
    .option(
      '--pdf-version <version>',
      '1.7 (PDF/UA-1, PDF/A-2a), or 2.0 (PDF/UA-2, WTPDF, PDF/A-4) in folders of its own',
      pdfVersionOf,
    );

/** Which sheets were asked for; in colour while no ink was typed. */
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
