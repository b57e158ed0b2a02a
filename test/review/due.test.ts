import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { dueSheets, printDue } from '../../scripts/review/due.ts';
import type { ReviewedSheet } from '../../scripts/review/find-sheets.ts';
import { stamp } from '../../scripts/review/stamp.ts';
import { handout } from '../handout/sample-handout.ts';

const blocks = [{ from: 'en/guides/a.md', lines: ['Bones'] }];
const signer = { name: 'A. Example', role: 'oncologist', account: null, date: '2026-01-01' };

const sheet = (id: string, nextReview: string | null, isSigned = true): ReviewedSheet => ({
  handout: handout({ id, review: { state: 'draft', reason: 'text changed' } }),
  blocks,
  record:
    nextReview === null
      ? null
      : { ...stamp(signer, nextReview, blocks), file: new VFile(), placeOf: () => ({ line: 1, column: 1 }) },
  isSigned,
});

const sheets = [
  sheet('later', '2027-06-01'),
  sheet('last-day', '2026-12-31'),
  sheet('today', '2026-11-01'),
  sheet('yesterday', '2026-10-31'),
  sheet('changed', '2026-01-02', false),
  sheet('never', null, false),
];

test('overdue, soon and changed sheets are listed separately; the last day still counts', () => {
  const due = dueSheets(sheets, '2026-11-01', 60);
  expect(due.until).toBe('2026-12-31');
  expect(due.overdue.map(({ id }) => id)).toEqual(['yesterday']);
  expect(due.soon.map(({ id }) => id)).toEqual(['today', 'last-day']);
  expect(due.changed.map(({ id }) => id)).toEqual(['changed']);
  expect(due.neverReviewed).toBe(1);
});

test('in words', () => {
  expect(printDue(dueSheets(sheets, '2026-11-01', 0))).toBe(
    [
      'Overdue on 2026-11-01, and not to be handed out:',
      '  en/yesterday: good until 2026-10-31',
      'Changed since they were signed, and drafts again:',
      '  en/changed: text changed',
      'Due by 2026-11-01:',
      '  en/today: good until 2026-11-01',
      'Never reviewed: 1.',
      '',
    ].join('\n'),
  );
  expect(printDue(dueSheets([sheet('never', null)], '2026-11-01', 0))).toBe(
    'Nothing is due by 2026-11-01.\nNever reviewed: 1.\n',
  );
});
