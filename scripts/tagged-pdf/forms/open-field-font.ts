import { readFileSync } from 'node:fs';
import { openSync } from 'fontkit';
import type { FieldFace } from './field-font.ts';

/** A TrueType file with the font in it. */
export type FieldFont = { file: Uint8Array; face: FieldFace };

/** Opens a TrueType file to be embedded whole. */
export const openFieldFont = (path: string): FieldFont => ({
  file: new Uint8Array(readFileSync(path)),
  face: openSync(path) as unknown as FieldFace,
});
