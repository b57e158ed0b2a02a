import type { VFile } from 'vfile';
import { fail } from '../../diagnostics/diagnostic.ts';
import type { YamlWords } from '../yaml/words.ts';
import { type HasGlyph, missingGlyph, missingIn } from './missing-glyphs.ts';

const MAX_SHOWN = 50;

/** Records an error at each YAML value with characters that the typeface lacks, at most 50 in a file. */
export const checkGlyphs = (file: VFile, words: readonly YamlWords[], hasGlyph: HasGlyph): void => {
  const missing = words.flatMap(({ text, placeOf }) =>
    missingIn(text, hasGlyph).map(({ characters }) => ({ characters, place: placeOf(characters) })),
  );
  for (const { characters, place } of missing.slice(0, MAX_SHOWN))
    fail(file, { ...missingGlyph(characters), place });
};
