import { diffArrays } from 'diff';
import type { ReviewedBlock } from '../content/text/reviewed-text.ts';
import type { Paint } from '../diagnostics/paint.ts';
import { comparePieces, type TextChange, type TextPiece } from '../handout/text/text-changes.ts';

/** Template text, in words for a reader. */
const readable = (line: string): string =>
  line
    .replace(/\{care\.([a-z-]+)\.own\}/gu, '[$1 card, of this treatment]')
    .replace(/\{care\.([a-z-]+)\}/gu, '[$1 card]')
    .replace(/\{figure\.([a-z-]+)\}/gu, '[drawing: $1]')
    .replace(/\{clinic\.([a-z0-9-]+)\}/gu, '[clinic: $1]')
    .replace(/\{([a-z]+)\.([^}]+)\}/gu, '[$1 $2]');

/** The whole text, file by file. */
export const showText = (blocks: readonly ReviewedBlock[], paint: Paint): string =>
  blocks
    .map(({ from, lines }) =>
      [paint('dim', from), ...lines.map((line) => `  ${readable(line)}`), ''].join('\n'),
    )
    .join('\n');

/** Words with the space after them, which is not part of a change. */
const diffWords = (text: string): string[] => readable(text).split(/(?<=\s)/u);

const marked = (
  words: readonly string[],
  [open, close]: [string, string],
  colour: 'red' | 'green',
  paint: Paint,
): string => {
  const text = words.join('');
  const bare = text.trimEnd();
  return `${paint(colour, `${open}${bare}${close}`)}${text.slice(bare.length)}`;
};

const WENT: [string, string] = ['[-', '-]'];
const CAME: [string, string] = ['{+', '+}'];

/** The two lines of a change, with the words that differ in brackets: colour alone would not be enough. */
const showWords = (signed: string, now: string, paint: Paint): string[] => {
  const parts = diffArrays(diffWords(signed), diffWords(now));
  const went = parts
    .filter(({ added }) => !added)
    .map(({ removed, value }) => (removed ? marked(value, WENT, 'red', paint) : value.join('')));
  const came = parts
    .filter(({ removed }) => !removed)
    .map(({ added, value }) => (added ? marked(value, CAME, 'green', paint) : value.join('')));
  return [`- ${went.join('')}`, `+ ${came.join('')}`];
};

/** A change: a removed line, an added line, or both. */
export const showChange = ({ signed, now }: TextChange, paint: Paint): string[] => {
  if (signed !== null && now !== null) return showWords(signed, now, paint);
  return signed === null
    ? [`+ ${marked(diffWords(now ?? ''), CAME, 'green', paint)}`]
    : [`- ${marked(diffWords(signed), WENT, 'red', paint)}`];
};

/** Unchanged lines shown around a change. */
const CONTEXT = 1;

const around = (pieces: readonly TextPiece[], index: number): [string[], string[]] => {
  const [before, after] = [pieces[index - 1], pieces[index + 1]];
  const lines = (piece: TextPiece | undefined): string[] =>
    piece !== undefined && 'same' in piece ? piece.same.map(({ text }) => `  ${readable(text)}`) : [];
  return [lines(before).slice(-CONTEXT), lines(after).slice(0, CONTEXT)];
};

/** Differences between the signed and the current text, with a line of context. */
export const showDifference = (
  signed: readonly ReviewedBlock[],
  now: readonly ReviewedBlock[],
  paint: Paint,
): string => {
  const pieces = comparePieces(signed, now);
  const shown = pieces.flatMap((piece, index) => {
    if (!('changes' in piece)) return [];
    const [before, after] = around(pieces, index);
    const files = [...new Set(piece.changes.map(({ from }) => from))].join(', ');
    const lines = piece.changes.flatMap((change) => showChange(change, paint));
    return [[paint('dim', files), ...before, ...lines, ...after, ''].join('\n')];
  });
  return shown.length === 0 ? 'The same words are in other lines.\n' : shown.join('\n');
};
