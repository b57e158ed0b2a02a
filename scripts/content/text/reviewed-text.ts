import { createHash } from 'node:crypto';

/**
 * A block of a sheet's text from one file: `from` is its name below the content folder, such as
 * `en/shared/red-flags.md`; each line is a paragraph, item or cell, in reading order.
 */
export type ReviewedBlock = { from: string; lines: readonly string[] };

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Every line of a sheet's text, in reading order. */
export const linesOf = (blocks: readonly ReviewedBlock[]): string[] => blocks.flatMap(({ lines }) => lines);

/** Hash of one stretch of text. */
export const blockHash = ({ lines }: Pick<ReviewedBlock, 'lines'>): string => sha256(lines.join('\n'));

/**
 * Hash of all words in order, however they are divided into lines: the text hash of manifest and releases.
 */
export const hashOfWords = (lines: readonly string[]): string => sha256(lines.join(' '));

/** Hash of all lines in order, whichever file they came from: the hash that a review signs. */
export const assemblyHash = (blocks: readonly ReviewedBlock[]): string => sha256(linesOf(blocks).join('\n'));

/** The text of a sign-off. */
export const signedBlocks = ({
  blocks,
}: {
  blocks: readonly { from: string; text: string }[];
}): ReviewedBlock[] =>
  blocks.map(({ from, text }) => ({ from, lines: text.replace(/\n$/u, '').split('\n') }));

/** Who signed which text, when, and until when. */
type SignedBy = {
  name: string;
  role: string;
  account: string | null;
  date: string;
  nextReview: string;
  assembly: string;
  sharedChanges: readonly {
    block: string;
    name: string;
    role: string;
    account: string | null;
    date: string;
  }[];
};

/** Hash of who signed which text and when, to detect edits by hand; it does not prove who made it. */
export const checksumOf = ({
  name,
  role,
  account,
  date,
  nextReview,
  assembly,
  sharedChanges,
}: SignedBy): string =>
  sha256(
    JSON.stringify([
      name,
      role,
      account,
      date,
      nextReview,
      assembly,
      sharedChanges.map((change) => [change.block, change.name, change.role, change.account, change.date]),
    ]),
  );
