import { VFile } from 'vfile';
import { fail } from '../../diagnostics/diagnostic.ts';
import type { PlaceOf } from '../entries/key-path.ts';
import { validate } from '../entries/validate-entry.ts';
import type { ReviewRecord } from '../schemas/index.ts';
import { review } from '../schemas/index.ts';
import {
  assemblyHash,
  blockHash,
  checksumOf,
  hashOfWords,
  linesOf,
  signedBlocks,
} from '../text/reviewed-text.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import type { ContentFile } from './read-tree.ts';

/** A sign-off with its file. */
export type PlacedReview = ReviewRecord & { file: VFile; placeOf: PlaceOf };

/** The sign-offs by language and sheet id, and the files they were read from. */
export type Reviews = {
  files: (ContentFile & { file: VFile })[];
  records: Map<`${string}/${string}`, PlacedReview>;
};

/** The paths of hashes that do not match their text, names or days. */
const brokenChecksums = (record: ReviewRecord): (string | number)[][] => {
  const blocks = signedBlocks(record);
  const ofBlocks = blocks.flatMap((block, index) =>
    blockHash(block) === record.blocks[index]?.hash ? [] : [['blocks', index, 'hash']],
  );
  if (ofBlocks.length > 0) return ofBlocks;
  return [
    ...(hashOfWords(linesOf(blocks)) === record.textHash ? [] : [['textHash']]),
    ...(assemblyHash(blocks) === record.assembly ? [] : [['assembly']]),
    ...(checksumOf(record) === record.checksum ? [] : [['checksum']]),
  ];
};

/** A sign-off edited by hand does not show what was read: it is an error and reviews no sheet. */
const hasValidChecksums = (file: VFile, record: ReviewRecord, placeOf: PlaceOf): boolean => {
  const broken = brokenChecksums(record);
  for (const path of broken)
    fail(file, {
      rule: 'content/review-edited',
      place: placeOf(path),
      found: 'a hash that is not that of what was signed: text, names or days were edited',
      expected: 'the sign-off as `npx handouts review` wrote it',
      fix: 'Take the file back from the history, or have the sheet signed again with `npx handouts review`.',
    });
  return broken.length === 0;
};

/** Reads the sign-offs; errors are recorded on the file and exclude it. */
export const readReviews = async (found: readonly ContentFile[], inside: string): Promise<Reviews> => {
  const reviews: Reviews = { files: [], records: new Map() };
  for (const one of found) {
    const file = new VFile({ path: one.path });
    const yaml = await readYaml(file, inside);
    const record = yaml === null ? null : validate(file, review, yaml);
    reviews.files.push({ ...one, file });
    if (yaml === null || record === null || !hasValidChecksums(file, record, yaml.placeOf)) continue;
    reviews.records.set(`${one.language}/${one.id}`, { ...record, file, placeOf: yaml.placeOf });
  }
  return reviews;
};
