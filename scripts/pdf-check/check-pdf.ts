import { findDiagnostics } from './checks/index.ts';
import { unreadFonts } from './checks/page/fonts.ts';
import { CONDITIONS, type Condition } from './conditions.ts';
import { type Finding, type FindingDetails, findingAt, sortFindings, toFinding, WHOLE } from './finding.ts';
import { encryptionOf } from './pdf/encryption.ts';
import { openPdf, type RulesFor } from './pdf/open-pdf.ts';
import type { PdfFile } from './pdf/types.ts';

/** A part of a file that was not checked, and why. */
export type NotChecked = { file: string; what: string; why: string };

/** Findings of a file, and what was not checked, with the reason. */
export type CheckedPdf<Name extends string = string> = {
  findings: Finding<Name>[];
  notChecked: NotChecked[];
};

/** A file that was opened, unless it is encrypted or no PDF, with what was found in it. */
export type InspectedPdf = {
  pdf: PdfFile | null;
  details: FindingDetails<Condition>[];
  notChecked: NotChecked[];
};

const UNREAD = 'no composite TrueType font with Identity-H';

type OpenedPdf = { pdf: PdfFile; why: null } | { pdf: null; why: string };

/** A file that cannot be opened is a finding. An error inside a check is not: it is thrown. */
const open = async (file: string, bytes: Uint8Array, rulesFor?: RulesFor): Promise<OpenedPdf> => {
  try {
    return { pdf: await openPdf(file, bytes, rulesFor), why: null };
  } catch (error) {
    return { pdf: null, why: error instanceof Error ? error.message : String(error) };
  }
};

/** Opens and checks a file, for a caller that goes on with what the file should say. */
export const inspectPdf = async (
  file: string,
  bytes: Uint8Array,
  rulesFor?: RulesFor,
): Promise<InspectedPdf> => {
  const { pdf, why } = await open(file, bytes, rulesFor);
  if (pdf === null) return { pdf, details: findingAt('file-readable', WHOLE, why), notChecked: [] };
  const isEncrypted = encryptionOf(pdf.document) !== null;
  const details = findDiagnostics(pdf, isEncrypted);
  if (isEncrypted) return { pdf: null, details, notChecked: [] };
  const notChecked = unreadFonts(pdf).map((name) => ({
    file,
    what: `glyphs and widths of ${name}`,
    why: UNREAD,
  }));
  return { pdf, details, notChecked };
};

/**
 * Checks any PDF against PDF/UA-1, PDF/A-2a and print legibility; `file` is its name in the findings. An
 * unreadable file is a finding, too. Reads no other file and no configuration.
 */
export const checkPdf = async (
  bytes: Uint8Array,
  file = 'document.pdf',
  rulesFor?: RulesFor,
): Promise<CheckedPdf<Condition>> => {
  const { details, notChecked } = await inspectPdf(file, bytes, rulesFor);
  return { findings: sortFindings(details.map((one) => toFinding(file, one, CONDITIONS))), notChecked };
};
