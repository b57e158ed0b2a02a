import type { Run } from '../../../templates/text/runs.ts';
import type { HasGlyph } from '../fonts/glyph-coverage.ts';

/** Every typeface has these. */
const PLAIN = /^[\n\t -~]*$/u;

type FacePart = { text: string; fallback: boolean };

/**
 * Splits a text into parts that one typeface can set: the project's own, or the wider one for letters that it
 * lacks.
 */
export const splitFaces = (text: string, hasGlyph: HasGlyph): FacePart[] => {
  if (PLAIN.test(text)) return [{ text, fallback: false }];
  const parts: FacePart[] = [];
  for (const character of text) {
    const fallback = !/\s/u.test(character) && !hasGlyph(character);
    const last = parts.at(-1);
    if (last && (last.fallback === fallback || /\s/u.test(character))) last.text += character;
    else parts.push({ text: character, fallback });
  }
  return parts;
};

/** Runs of which each can be set in one typeface. */
export const runsByFace = (runs: readonly Run[], hasGlyph: HasGlyph): Run[] =>
  runs.flatMap((run) =>
    splitFaces(run.text, hasGlyph).map(({ text, fallback }) => ({
      ...run,
      text,
      ...(fallback && { fallback }),
    })),
  );
