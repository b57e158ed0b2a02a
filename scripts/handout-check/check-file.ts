import { createHash } from 'node:crypto';
import type { Locales } from '../model/locale.ts';
import {
  type CheckedPdf,
  type FindingDetails,
  findingAt,
  inspectPdf,
  type PdfFile,
  sortFindings,
  toFinding,
  WHOLE,
} from '../pdf-check/index.ts';
import { bilingualFindings } from './checks/bilingual.ts';
import { packetFindings } from './checks/packet.ts';
import { sheetFindings } from './checks/sheet.ts';
import { ALL_CONDITIONS, type HandoutCondition } from './conditions.ts';
import type { ExpectedHandout } from './expected/known-handouts.ts';
import { rulesOf } from './rules.ts';

type Details = FindingDetails<HandoutCondition>[];

/** A file that was read; `sha256` is the hash in its manifest, null when no manifest names it. */
export type FileToCheck = {
  file: string;
  bytes: Uint8Array;
  sha256: string | null;
  expected: ExpectedHandout;
  locales: Locales;
};

const MODEL = 'title, language, headings, reading order and sources against content/';

const hashDetails = ({ bytes, sha256 }: FileToCheck): Details => {
  const own = createHash('sha256').update(bytes).digest('hex');
  if (sha256 === null || sha256 === own) return [];
  return [
    { condition: 'manifest-hash', place: WHOLE, found: `SHA-256 ${own}`, expected: `SHA-256 ${sha256}.` },
  ];
};

/** Where a file differs from the sheets that it was made from. */
const modelDetails = (pdf: PdfFile | null, expected: ExpectedHandout): Details => {
  if (expected.type === 'changed') return findingAt('manifest-content', WHOLE, expected.found);
  if (pdf === null || expected.type === 'unknown') return [];
  if (expected.type === 'packet') return packetFindings(pdf, expected);
  return expected.type === 'bilingual'
    ? bilingualFindings(pdf, expected)
    : sheetFindings(pdf, expected.orders);
};

/** Checks one PDF, and compares it with its manifest and its handout. */
export const checkFile = async (given: FileToCheck): Promise<CheckedPdf<HandoutCondition>> => {
  const { file, bytes, expected, locales } = given;
  const { pdf, details, notChecked } = await inspectPdf(file, bytes, rulesOf(expected, locales));
  const all: Details = [...hashDetails(given), ...details, ...modelDetails(pdf, expected)];
  return {
    findings: sortFindings(all.map((one) => toFinding(file, one, ALL_CONDITIONS))),
    notChecked: [
      ...(expected.type === 'unknown' ? [{ file, what: MODEL, why: expected.why }] : []),
      ...notChecked,
    ],
  };
};
