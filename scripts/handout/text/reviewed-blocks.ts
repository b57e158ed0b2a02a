import type { ReviewedBlock } from '../../content/text/reviewed-text.ts';
import { lineOfRun, type Reviewable, textParts } from './handout-text.ts';
import type { Run } from './run.ts';

/** The source file of runs from other files, as a path below the content folder. */
export type Origins = ReadonlyMap<Run, string>;

/** Source files of a sheet's text, as paths below the content folder. */
export type TextSources = {
  /** The file that the sheet is made from. */
  own: string;
  origins: Origins;
  /** The only shared file that cites the source with this key, otherwise `sources.yaml`. */
  citedBy: (key: string) => string;
};

/** A line of a sheet, and the file that its words come from. */
export type ReviewedLine = { from: string; text: string };

const linesOf = (handout: Reviewable, { own, origins, citedBy }: TextSources): ReviewedLine[] =>
  textParts(handout).flatMap(({ part, runs }) => {
    const from = typeof part === 'string' ? own : citedBy(part.source);
    return runs.map((run) => ({ from: origins.get(run) ?? from, text: lineOfRun(run) }));
  });

/** The text of a sheet in reading order, divided into stretches that each come from one file. */
export const reviewedBlocks = (handout: Reviewable, sources: TextSources): ReviewedBlock[] => {
  const blocks: { from: string; lines: string[] }[] = [];
  for (const { from, text } of linesOf(handout, sources)) {
    if (text === '') continue;
    const last = blocks.at(-1);
    if (last?.from === from) last.lines.push(text);
    else blocks.push({ from, lines: [text] });
  }
  return blocks;
};
