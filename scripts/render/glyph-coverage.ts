import { createRequire } from 'node:module';
import type { Font, openSync as Open } from 'fontkit';
import { fontFile, LOOKS } from './font-files.ts';

/** Says whether every face of the typeface has a glyph for a character. */
export type HasGlyph = (character: string) => boolean;

const require = createRequire(import.meta.url);

/** Opens every face. A require, since fontkit takes a tenth of a second that plain ASCII need not wait for. */
const openFaces = (): Font[] => {
  const { openSync } = require('fontkit') as { openSync: typeof Open };
  return LOOKS.map((look) => openSync(fontFile(look)) as Font);
};

/** Looks characters up in the font files that are embedded; they are opened at the first one outside of ASCII. */
export const createHasGlyph = (): HasGlyph => {
  const known = new Map<string, boolean>();
  let faces: Font[] | null = null;
  const lookUp = (character: string): boolean => {
    faces ??= openFaces();
    return faces.every((face) => face.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
  };
  return (character) => {
    if (character <= '\u007E') return true;
    const has = known.get(character) ?? lookUp(character);
    known.set(character, has);
    return has;
  };
};
