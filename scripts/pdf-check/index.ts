import { type CheckedFile, checkFile } from './check-file.ts';

export type { CheckedFile, NotChecked } from './check-file.ts';
export { CONDITIONS, type Condition } from './conditions.ts';
export type { Finding } from './finding.ts';
export { openPdf } from './pdf/open-pdf.ts';
export { childElements, speech, tidy } from './pdf/structure/words.ts';
export type { PdfFile, StructureElement } from './pdf/types.ts';
export { runCheckPdfs } from './run-check-pdfs.ts';

/**
 * Checks any PDF against PDF/UA-1, PDF/A-2a and print legibility; `file` is its name in the findings. An
 * unreadable file is a finding, too. Reads no other file and no configuration.
 */
export const checkPdf = (bytes: Uint8Array, file = 'document.pdf'): Promise<CheckedFile> =>
  checkFile({
    file,
    bytes,
    sha256: null,
    expected: { type: 'unknown', why: 'only the bytes are given' },
    locales: new Map(),
  });
