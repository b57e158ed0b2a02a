import { createHash } from 'node:crypto';
import type { Locales } from '../model/locale.ts';
import { findDiagnostics } from './checks/index.ts';
import { bilingualFindings } from './checks/model/bilingual.ts';
import { inItsOrder } from './checks/model/in-its-order.ts';
import { packetFindings } from './checks/model/packet.ts';
import { unreadFonts } from './checks/page/fonts.ts';
import type { ExpectedHandout } from './expected/known-handouts.ts';
import { type Finding, type FindingDetails, findingAt, sortFindings, toFinding, WHOLE } from './finding.ts';
import { encryptionOf } from './pdf/encryption.ts';
import { openPdf } from './pdf/open-pdf.ts';
import type { PdfFile } from './pdf/types.ts';

/** Findings of a file, and the checks that did not apply, with the reason. */
export type CheckedFile = { findings: Finding[]; notChecked: NotChecked[] };
/** A part of a file that was not checked, and why. */
export type NotChecked = { file: string; what: string; why: string };

/** A file that was read; `sha256` is the hash in its manifest, null when no manifest names it. */
export type FileToCheck = {
  file: string;
  bytes: Uint8Array;
  sha256: string | null;
  expected: ExpectedHandout;
  locales: Locales;
};

const MODEL = 'title, language, headings, reading order and sources against content/';

const UNREAD = 'no composite TrueType font with Identity-H';

const hashDiagnostic = ({ bytes, sha256 }: FileToCheck): FindingDetails[] => {
  const own = createHash('sha256').update(bytes).digest('hex');
  if (sha256 === null || sha256 === own) return [];
  return [
    { condition: 'manifest-hash', place: WHOLE, found: `SHA-256 ${own}`, expected: `SHA-256 ${sha256}.` },
  ];
};

type OpenedPdf = { pdf: PdfFile; why: null } | { pdf: null; why: string };

/** A file that cannot be opened is a finding. An error inside a check is not: it is thrown. */
const openGiven = async ({ file, bytes, expected, locales }: FileToCheck): Promise<OpenedPdf> => {
  try {
    const orders = expected.type === 'handout' ? expected.orders : [];
    const pdf = await openPdf(file, bytes, { handout: orders[0] ?? null, locales });
    return { pdf: inItsOrder(pdf, orders), why: null };
  } catch (error) {
    return { pdf: null, why: error instanceof Error ? error.message : String(error) };
  }
};

type Read = { diagnostics: FindingDetails[]; unread: string[] };

/** Findings of a file with more than one sheet in it. */
const ofSeveral = (pdf: PdfFile, expected: ExpectedHandout): FindingDetails[] => {
  if (expected.type === 'packet') return packetFindings(pdf, expected);
  return expected.type === 'bilingual' ? bilingualFindings(pdf, expected) : [];
};

const read = ({ pdf, why }: OpenedPdf, expected: ExpectedHandout): Read => {
  if (pdf === null) return { diagnostics: findingAt('file-readable', WHOLE, why), unread: [] };
  const isEncrypted = encryptionOf(pdf.document) !== null;
  const found = findDiagnostics(pdf, isEncrypted);
  if (isEncrypted) return { diagnostics: found, unread: [] };
  return { diagnostics: [...found, ...ofSeveral(pdf, expected)], unread: unreadFonts(pdf) };
};

/** Checks one PDF. */
export const checkFile = async (given: FileToCheck): Promise<CheckedFile> => {
  const { file, expected } = given;
  const changed = findingAt('manifest-content', WHOLE, expected.type === 'changed' ? expected.found : null);
  const { diagnostics: own, unread } = read(await openGiven(given), expected);
  const diagnostics = [...hashDiagnostic(given), ...changed, ...own];
  return {
    findings: sortFindings(diagnostics.map((diagnostic) => toFinding(file, diagnostic))),
    notChecked: [
      ...(expected.type === 'unknown' ? [{ file, what: MODEL, why: expected.why }] : []),
      ...unread.map((name) => ({ file, what: `glyphs and widths of ${name}`, why: UNREAD })),
    ],
  };
};
