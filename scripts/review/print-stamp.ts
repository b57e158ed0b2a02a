import { Document, Scalar, visit } from 'yaml';
import type { ReviewRecord } from '../content/schemas/index.ts';

const HEAD = ' Written by `npx handouts review` for the person named here: not to be edited by hand.';

/** Dates and hashes are quoted, since some YAML parsers read them as numbers. */
const isQuoted = (text: string): boolean => /^[\d-]+$/u.test(text) || /^[\da-f]{64}$/u.test(text);

/** A sign-off as the text of its file: ordered keys, the signed text line by line. */
export const printStamp = (record: ReviewRecord): string => {
  const { name, role, translator, account, date, nextReview } = record;
  const { textHash, assembly, checksum, sharedChanges, blocks } = record;
  const document = new Document({
    name,
    role,
    ...(translator && { translator }),
    ...(account !== null && { account }),
    date,
    nextReview,
    textHash,
    assembly,
    checksum,
    ...(sharedChanges.length > 0 && {
      sharedChanges: sharedChanges.map(({ account: by, ...change }) => ({
        ...change,
        ...(by !== null && { account: by }),
      })),
    }),
    blocks,
  });
  document.commentBefore = HEAD;
  visit(document, {
    Pair: (_, pair) => {
      const { key, value } = pair as { key: Scalar; value: unknown };
      if (!(value instanceof Scalar) || typeof value.value !== 'string') return;
      if (key.value === 'text') value.type = 'BLOCK_LITERAL';
      else if (isQuoted(value.value)) value.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0 });
};
