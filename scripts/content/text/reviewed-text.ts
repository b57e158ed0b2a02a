import { createHash } from 'node:crypto';

/**
 * A stretch of a sheet's text that came from one file: `from` is its name below the content folder, such as
 * `en/shared/red-flags.md`; each line is a paragraph, item or cell, in reading order.
 */
export type ReviewedBlock = { from: string; lines: readonly string[] };

/** SHA-256 of a text in hexadecimal. */
const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Every line of a sheet's text, in reading order. */
export const linesOf = (blocks: readonly ReviewedBlock[]): string[] => blocks.flatMap(({ lines }) => lines);

/** Hash of one stretch of text. */
export const blockHash = ({ lines }: Pick<ReviewedBlock, 'lines'>): string => sha256(lines.join('\n'));

/**
 * Hash of all words in their order, however they are divided into lines: the text hash of manifest and
 * releases.
 */
export const hashOfWords = (lines: readonly string[]): string => sha256(lines.join(' '));

/** Hash of all lines in their order, whichever file they came from: the hash that a review signs. */
export const assemblyHash = (blocks: readonly ReviewedBlock[]): string => sha256(linesOf(blocks).join('\n'));

/** The text that was read, as it is in a sign-off. */
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
  translator?: { name: string; role: string } | undefined;
  account: string | null;
  date: string;
  nextReview: string;
  assembly: string;
  sharedChanges: readonly {
    block: string;
    name: string;
    role: string;
    translator?: { name: string; role: string } | undefined;
    account: string | null;
    date: string;
  }[];
};

/** The translator of a sign-off, where it has one: earlier sign-offs have none, and keep their checksum. */
const named = ({ translator }: { translator?: { name: string; role: string } | undefined }): string[] =>
  translator === undefined ? [] : [translator.name, translator.role];

/** Hash of who signed which text and when, so that an edit by hand is seen; it is no proof of who made it. */
export const checksumOf = ({
  name,
  role,
  account,
  date,
  nextReview,
  assembly,
  sharedChanges,
  translator,
}: SignedBy): string =>
  sha256(
    JSON.stringify([
      name,
      role,
      account,
      date,
      nextReview,
      assembly,
      sharedChanges.map((change) => [
        change.block,
        change.name,
        change.role,
        change.account,
        change.date,
        ...named(change),
      ]),
      ...named({ translator }),
    ]),
  );
