import type { MeasureExtent, Run, TextExtent } from '../../../templates/text/runs.ts';
import type { Typography } from '../../model/typography.ts';
import type { HasGlyph } from '../fonts/glyph-coverage.ts';
import type { MeasureText } from './measure-text.ts';
import { runsByFace } from './split-faces.ts';
import { partsOf } from './split-long-word.ts';
import { splitWords, type Word } from './split-words.ts';

const NOTHING: TextExtent = { line: 0, word: 0, part: 0 };

/** The width of a word, and of its widest unbreakable part. */
const widthsOf = ({ pieces }: Word, measure: MeasureText): { whole: number; part: number } => ({
  whole: pieces.reduce((sum, piece) => sum + measure(piece.text, piece), 0),
  part: Math.max(...pieces.flatMap((piece) => partsOf(piece.text).map((part) => measure(part, piece)))),
});

const extentOf = (runs: readonly Run[], measure: MeasureText, typography: Typography): TextExtent => {
  const space = Math.max(...runs.map((run) => measure(' ', run)));
  let [line, extent] = [-space, NOTHING];
  for (const word of splitWords(runs, typography)) {
    const { whole, part } = widthsOf(word, measure);
    line += space + whole;
    extent = {
      line: Math.max(extent.line, line),
      word: Math.max(extent.word, whole),
      part: Math.max(extent.part, part),
    };
    if (word.breakAfter) line = -space;
  }
  return extent;
};

/** Measures runs by the words at which the line setter breaks them. */
export const createTextExtent =
  (measure: MeasureText, hasGlyph: HasGlyph, typography: Typography): MeasureExtent =>
  (given) => {
    const runs = runsByFace(given, hasGlyph);
    return runs.length === 0 ? NOTHING : extentOf(runs, measure, typography);
  };
