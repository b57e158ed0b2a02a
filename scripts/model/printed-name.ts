import { SOURCE_LANGUAGE } from './source-language.ts';

/**
 * The end of the printed address of a sheet: `HT-PRO-3`, or with its language `es/HT-PRO-3`, since a sheet has one code in all languages and
 * who reads no English types no address that opens an English page.
 */
export const printedName = ({
  code,
  revision,
  language,
}: {
  code: string;
  revision: number;
  language: string;
}): string => `${language === SOURCE_LANGUAGE ? '' : `${language}/`}${code}-${revision}`;
