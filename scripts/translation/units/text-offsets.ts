import type { Place } from '../../diagnostics/diagnostic.ts';

/** Converts between offsets and places of a text; lines and columns count from 1. */
export type TextOffsets = { offsetOf: (place: Place) => number; placeOf: (offset: number) => Place };

/** Finds offsets and places in a text with line feeds only. */
export const textOffsets = (text: string): TextOffsets => {
  const starts = [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)];
  return {
    offsetOf: ({ line, column }) => (starts[line - 1] ?? text.length) + column - 1,
    placeOf: (offset) => {
      const index = Math.max(
        0,
        starts.findLastIndex((start) => start <= offset),
      );
      return { line: index + 1, column: offset - (starts[index] ?? 0) + 1 };
    },
  };
};
