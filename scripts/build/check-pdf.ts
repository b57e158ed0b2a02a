import type { RenderedPdf } from '../render/job.ts';

/** Any complete PDF with one page and one font is larger; in bytes. */
const SMALLEST = 400;
/** Sheets are sent by mail and opened on phones; in bytes. */
const LARGEST = 20 * 1024 * 1024;

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** Why rendered bytes are not a complete PDF, in one sentence; null when they are. */
export const pdfError = ({ bytes, pages }: RenderedPdf): string | null => {
  if (text(bytes.subarray(0, 5)) !== '%PDF-') return 'The bytes do not start with %PDF-.';
  if (!/%%EOF\s*$/.test(text(bytes.subarray(-16)))) return 'The PDF does not end with %%EOF: it is cut off.';
  if (!Number.isSafeInteger(pages) || pages < 1) return `The PDF has ${pages} pages.`;
  if (bytes.length < SMALLEST) return `The PDF has only ${bytes.length} bytes.`;
  return bytes.length > LARGEST ? `The PDF has ${bytes.length} bytes: more than 20 MiB.` : null;
};
