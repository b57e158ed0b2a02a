import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { review } from '../../scripts/content/schemas/index.ts';
import type { ReviewedBlock } from '../../scripts/content/text/reviewed-text.ts';
import { parseYaml } from '../../scripts/content/yaml/parse-yaml.ts';
import { printStamp } from '../../scripts/review/print-stamp.ts';
import { stamp, stampShared } from '../../scripts/review/stamp.ts';

const blocks: ReviewedBlock[] = [
  { from: 'en/guides/a.md', lines: ['Bones: alive', '- “No”', '# 2026', '{figure.living-bone}'] },
  { from: 'en/shared/red-flags.md', lines: ['Weak legs'] },
];
const signer = { name: 'A. Example', role: 'oncologist', account: 'a-example', date: '2026-11-01' };
const record = stamp(signer, '2028-11-01', blocks);

const readBack = (text: string) => {
  const file = new VFile({ path: 'a.yaml' });
  const yaml = parseYaml(file, text);
  expect(file.messages).toEqual([]);
  return review.parse(yaml?.value);
};

test('a sign-off round-trips with any characters in its text', () => {
  expect(readBack(printStamp(record))).toEqual(record);
});

test('its file is readable: days in quotes, the text line by line', () => {
  const text = printStamp(record);
  expect(text).toContain('date: "2026-11-01"\n');
  expect(text).toContain('    text: |-\n      Bones: alive\n      - “No”\n      # 2026\n');
});

test('the same text and signer give the same file', () => {
  expect(printStamp(stamp(signer, '2028-11-01', blocks))).toBe(printStamp(record));
});

const now: ReviewedBlock[] = [
  blocks[0] as ReviewedBlock,
  { from: 'en/shared/red-flags.md', lines: ['Numb legs'] },
];
const nurse = { name: 'B. Example', role: 'nurse', account: null, date: '2027-02-01' };
const shared = (nextReview: string | null) =>
  stampShared(record, nurse, { files: ['en/shared/red-flags.md'], nextReview, blocks: now });

test('signing a shared change does not sign the rest: the reader of the whole sheet stays', () => {
  const again = readBack(printStamp(shared(null)));
  expect(again).toMatchObject({ name: 'A. Example', date: '2026-11-01', nextReview: '2028-11-01' });
  expect(again.sharedChanges).toEqual([{ block: 'en/shared/red-flags.md', ...nurse }]);
  expect(again.blocks[1]?.text).toBe('Numb legs');
});

test('a shared change may only move the next review earlier', () => {
  expect(shared('2027-06-01').nextReview).toBe('2027-06-01');
  expect(shared('2029-06-01').nextReview).toBe('2028-11-01');
});
