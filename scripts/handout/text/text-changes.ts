import { diffArrays } from 'diff';
import type { ReviewedBlock } from '../../content/text/reviewed-text.ts';
import type { ReviewedLine } from './reviewed-blocks.ts';

/** A line that differs: as it was signed (null: new), as it is now (null: removed), and its file. */
export type TextChange = { from: string; signed: string | null; now: string | null };

const linesOf = (blocks: readonly ReviewedBlock[]): ReviewedLine[] =>
  blocks.flatMap(({ from, lines }) => lines.map((text) => ({ from, text })));

/** Removed and added lines of one place, paired where they belong to the same file. */
const paired = (went: readonly ReviewedLine[], came: readonly ReviewedLine[]): TextChange[] => {
  const files = [...new Set([...went, ...came].map(({ from }) => from))];
  return files.flatMap((from) => {
    const [signed, now] = [went, came].map((lines) => lines.filter((line) => line.from === from));
    const length = Math.max(signed?.length ?? 0, now?.length ?? 0);
    return Array.from({ length }, (_, index) => ({
      from,
      signed: signed?.[index]?.text ?? null,
      now: now?.[index]?.text ?? null,
    }));
  });
};

/** A stretch of two texts: the lines they share, or the lines that differ. */
export type TextPiece = { same: readonly ReviewedLine[] } | { changes: TextChange[] };

/** Two texts of a sheet compared line by line, in reading order. */
export const comparePieces = (
  signed: readonly ReviewedBlock[],
  now: readonly ReviewedBlock[],
): TextPiece[] => {
  const parts = diffArrays(linesOf(signed), linesOf(now), { comparator: (a, b) => a.text === b.text });
  return parts.flatMap((part, index): TextPiece[] => {
    if (!part.added && !part.removed) return [{ same: part.value }];
    const before = parts[index - 1];
    if (part.added && before?.removed) return [];
    const next = parts[index + 1];
    return part.removed
      ? [{ changes: paired(part.value, next?.added ? next.value : []) }]
      : [{ changes: paired([], part.value) }];
  });
};

/** The lines that differ between the text that was signed and the text of today, in reading order. */
export const textChanges = (signed: readonly ReviewedBlock[], now: readonly ReviewedBlock[]): TextChange[] =>
  comparePieces(signed, now).flatMap((piece) => ('changes' in piece ? piece.changes : []));

const MAX_LETTERS = 70;

const short = (text: string): string => (text.length > MAX_LETTERS ? `${text.slice(0, MAX_LETTERS)}…` : text);

/** A change in words: "en/shared/red-flags.md changed: signed “…”, now “…”". */
export const describeChange = ({ from, signed, now }: TextChange): string => {
  const what = from === 'sources.yaml' ? 'the list of sources' : from;
  if (signed === null) return `${what} changed: new “${short(now ?? '')}”`;
  if (now === null) return `${what} changed: signed “${short(signed)}”, now gone`;
  return `${what} changed: signed “${short(signed)}”, now “${short(now)}”`;
};
