import type { ReviewRecord } from '../content/schemas/index.ts';
import {
  assemblyHash,
  blockHash,
  checksumOf,
  hashOfWords,
  linesOf,
  type ReviewedBlock,
} from '../content/text/reviewed-text.ts';

/** Who signs, on which day (YYYY-MM-DD); a translation is signed by its translator as well. */
export type Signer = {
  name: string;
  role: string;
  translator?: { name: string; role: string };
  account: string | null;
  date: string;
};

/** The text of a sheet with its hashes, as stored in a sign-off. */
const hashed = (
  blocks: readonly ReviewedBlock[],
): Pick<ReviewRecord, 'textHash' | 'assembly' | 'blocks'> => ({
  textHash: hashOfWords(linesOf(blocks)),
  assembly: assemblyHash(blocks),
  blocks: blocks.map((block) => ({
    from: block.from,
    hash: blockHash(block),
    text: block.lines.join('\n'),
  })),
});

const withChecksum = (record: Omit<ReviewRecord, 'checksum'>): ReviewRecord => ({
  ...record,
  checksum: checksumOf(record),
});

/** The sign-off of somebody who read all of a sheet's text. */
export const stamp = (signer: Signer, nextReview: string, blocks: readonly ReviewedBlock[]): ReviewRecord =>
  withChecksum({ ...signer, nextReview, ...hashed(blocks), sharedChanges: [] });

/**
 * The sign-off of a sheet after somebody signed what changed in shared files alone: who read the whole sheet stays, and so does
 * the day when it is due, or an earlier one.
 */
export const stampShared = (
  record: ReviewRecord,
  signer: Signer,
  {
    files,
    nextReview,
    blocks,
  }: { files: readonly string[]; nextReview: string | null; blocks: readonly ReviewedBlock[] },
): ReviewRecord =>
  withChecksum({
    ...record,
    nextReview: nextReview !== null && nextReview < record.nextReview ? nextReview : record.nextReview,
    ...hashed(blocks),
    sharedChanges: [...record.sharedChanges, ...files.map((block) => ({ block, ...signer }))],
  });
