import type { PlainFormat } from '../model/formats.ts';
import type { LinearSheet } from './linear/sheet-lines.ts';
import { textOf } from './text/text-of.ts';

/** Makes the file of a sheet in each format. */
const MAKERS: Record<PlainFormat, (sheet: LinearSheet) => Uint8Array> = {
  txt: (sheet) => new TextEncoder().encode(textOf(sheet)),
};

/** The bytes of a sheet in a format; the same arguments always give the same bytes. */
export const makeFile = (sheet: LinearSheet, format: PlainFormat): Uint8Array => MAKERS[format](sheet);
