import { expect, test } from 'vitest';
import type { ReviewedBlock } from '../../../scripts/content/text/reviewed-text.ts';
import { reviewState } from '../../../scripts/handout/checks/review-state.ts';
import { stamp } from '../../../scripts/review/stamp.ts';

const OWN = 'en/treatments/hormone-therapy.md';
const FLAGS = 'en/shared/red-flags.md';

const blocks: ReviewedBlock[] = [
  { from: OWN, lines: ['Hormone therapy', 'It slows cancer.'] },
  { from: FLAGS, lines: ['Weak legs', 'Confusion'] },
];
const signer = { name: 'A. Example', role: 'oncologist', account: null, date: '2026-11-01' };
const record = stamp(signer, '2028-11-01', blocks);

const changed = (...lines: string[]): ReviewedBlock[] => [{ from: OWN, lines }, ...blocks.slice(1)];

test('a translation is a draft until a translator has signed it as well, and each change of it', () => {
  const translator = { name: 'T. Example', role: 'certified translator' };
  const draft = { state: 'draft', reason: 'no qualified translator has signed the translation' };
  expect(reviewState(record, blocks, 'es')).toEqual(draft);
  const signed = { ...record, translator };
  expect(reviewState(signed, blocks, 'es').state).toBe('reviewed');
  const change = { block: 'red-flags', name: 'N. N.', role: 'nurse', account: null, date: record.date };
  expect(reviewState({ ...signed, sharedChanges: [change] }, blocks, 'es')).toEqual(draft);
  expect(reviewState({ ...signed, sharedChanges: [{ ...change, translator }] }, blocks, 'es').state).toBe(
    'reviewed',
  );
});

test('an unreviewed sheet is a draft', () => {
  expect(reviewState(undefined, blocks)).toEqual({ state: 'draft', reason: 'no review yet' });
});

test('a review of this text counts', () => {
  expect(reviewState(record, blocks)).toEqual({
    state: 'reviewed',
    name: 'A. Example',
    role: 'oncologist',
    date: '2026-11-01',
    nextReview: '2028-11-01',
  });
});

test('it stays valid when the same lines come from another file', () => {
  const moved = blocks.map((block) => ({ ...block, from: 'en/shared/other.md' }));
  expect(reviewState(record, moved).state).toBe('reviewed');
});

test.each<[string, ReviewedBlock[], string]>([
  [
    'another word',
    [blocks[0] as ReviewedBlock, { from: FLAGS, lines: ['Numb legs', 'Confusion'] }],
    'en/shared/red-flags.md changed: signed “Weak legs”, now “Numb legs”',
  ],
  [
    'a line that is gone',
    [blocks[0] as ReviewedBlock, { from: FLAGS, lines: ['Weak legs'] }],
    'en/shared/red-flags.md changed: signed “Confusion”, now gone',
  ],
  [
    'a line more',
    changed('Hormone therapy', 'It slows cancer.', 'It helps.'),
    `${OWN} changed: new “It helps.”`,
  ],
  [
    'two lines in one',
    changed('Hormone therapy It slows cancer.'),
    `${OWN} changed: signed “Hormone therapy”, now “Hormone therapy It slows cancer.” (and 1 more)`,
  ],
  ['another order', [...blocks].reverse(), `${OWN} changed: signed “Hormone therapy”, now gone (and 3 more)`],
])('%s makes the sheet a draft, with the reason', (_, now, reason) => {
  expect(reviewState(record, now)).toEqual({
    state: 'draft',
    reason: `text changed since the review of 2026-11-01: ${reason}`,
  });
});
