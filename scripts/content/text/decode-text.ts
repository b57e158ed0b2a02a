import type { VFile } from 'vfile';
import { fail, type Place } from '../../diagnostics/diagnostic.ts';
import { keepTypedLines } from '../../diagnostics/typed-columns.ts';
import { characterDiagnostics } from './characters.ts';
import { markDiagnostics } from './combining-marks.ts';

const LINE_FEED = 0x0a;

/** Number of valid UTF-8 bytes at the start of a line, or null when all are valid. */
const validBytes = (line: Uint8Array): number | null => {
  const again = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(line));
  const different = again.findIndex((byte, index) => byte !== line[index]);
  return different === -1 ? null : different;
};

const placeOfBadByte = (bytes: Uint8Array): Place => {
  for (let start = 0, line = 1; start <= bytes.length; line += 1) {
    const end = bytes.indexOf(LINE_FEED, start);
    const row = bytes.subarray(start, end === -1 ? bytes.length : end);
    const valid = validBytes(row);
    if (valid !== null) return { line, column: new TextDecoder().decode(row.subarray(0, valid)).length + 1 };
    start += row.length + 1;
  }
  return { line: 1, column: 1 };
};

const failNotUtf8 = (file: VFile, bytes: Uint8Array): void => {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const place = placeOfBadByte(bytes);
  fail(file, {
    rule: 'content/not-utf8',
    place,
    found: isUtf16 ? 'text in UTF-16' : 'bytes that are not UTF-8',
    expected: 'text in UTF-8',
    fix: 'Save the file again with the encoding UTF-8.',
  });
};

const decode = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/**
 * Normalises text of any file: line feeds only and composed letters (NFC), even with invalid characters.
 * Errors are recorded on the file.
 */
export const readTyped = (file: VFile, given: string): string => {
  const typed = given.replace(/\r\n?/g, '\n');
  const text = typed.normalize('NFC');
  if (text !== typed) keepTypedLines(file, typed, text);
  for (const diagnostic of [...characterDiagnostics(text), ...markDiagnostics(text)]) fail(file, diagnostic);
  return text;
};

/**
 * The text of a file without byte-order mark, normalised by `readTyped`; null when it is not UTF-8. Errors
 * are recorded on the file.
 */
export const decodeText = (file: VFile, bytes: Uint8Array): string | null => {
  const given = decode(bytes);
  if (given !== null) return readTyped(file, given);
  failNotUtf8(file, bytes);
  return null;
};
