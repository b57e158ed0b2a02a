import type { ReviewedBlock } from '../../content/text/reviewed-text.ts';
import { lineOfRun, type Reviewable, textParts } from './handout-text.ts';
import type { Run } from './run.ts';

/** Where words came from that another file put in, by the run; names below the content folder. */
export type Origins = ReadonlyMap<Run, string>;

/** Where the text of a sheet comes from, by name below the content folder. */
export type TextSources = {
  /** The file that the sheet is made from. */
  own: string;
  origins: Origins;
  /** The file that a source stands on the sheet for. */
  citedBy: (key: string) => string;
};

type Line = { from: string; text: string };

const linesOf = (handout: Reviewable, { own, origins, citedBy }: TextSources): Line[] =>
  textParts(handout).flatMap(({ part, runs }) => {
    const from = typeof part === 'string' ? own : citedBy(part.source);
    return runs.map((run) => ({ from: origins.get(run) ?? from, text: lineOfRun(run) }));
  });

/** What the reader of a sheet sees, stretch by stretch, each with the file that it came from. */
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
