import { expect, test } from 'vitest';
import type { Content } from '../../scripts/content/entries/entry.ts';
import { listDiagnostics } from '../../scripts/diagnostics/diagnostics.ts';
import { checkPassages } from '../../scripts/handout/checks/check-passages.ts';
import { passageReach } from '../../scripts/handout/checks/passage-reach.ts';
import type { Passage } from '../../scripts/handout/from-markdown/index.ts';
import { hasLongForm } from '../../scripts/handout/plan/long-form.ts';
import { cancerType, content, guide, shared, treatment } from './sample-content.ts';
import { handout } from './sample-handout.ts';

const passage = (parts: Partial<Passage> = {}): Passage => ({
  file: 'content/en/treatments/hormone-therapy.md',
  line: 10,
  endLine: 12,
  reaches: 'only',
  title: 'Daily life',
  cancers: ['kidney'],
  ...parts,
});

const sheet = (id: string, passages: Passage[]) => ({ handout: handout({ id }), citations: [], passages });

test('a passage reaches the sheets that have it, in the order of the plan', () => {
  const [one, two] = [passage(), passage({ line: 20, endLine: 20 })];
  const assembled = [sheet('a', [one]), sheet('b', [passage({ title: 'Other heading' })]), sheet('c', [])];
  expect(passageReach([one, two], assembled)).toEqual([
    { passage: one, sheets: ['a', 'b'] },
    { passage: two, sheets: [] },
  ]);
});

test('a sheet that has a passage twice counts once', () => {
  const one = passage();
  expect(passageReach([one], [sheet('a', [one, one])])).toEqual([{ passage: one, sheets: ['a'] }]);
});

const use = {
  kidney: { frequency: 'not-used' as const, sources: ['KEY'], sheet: true },
  lung: { frequency: 'often' as const, sources: [], sheet: true },
  bladder: { frequency: 'often' as const, sources: ['KEY'], sheet: false },
  breast: { frequency: 'often' as const, sources: ['KEY'], sheet: true },
};

const entries = (): Content =>
  content({
    treatments: [treatment('hormone-therapy', { use })],
    cancerTypes: [cancerType('prostate')],
    guides: [guide('spread')],
    shared: [shared('care-team', '')],
  });

const foundIn = (whole: Content, unreached: Passage): string[] => {
  checkPassages(whole, [{ passage: unreached, sheets: [] }]);
  return listDiagnostics(whole.files).map(({ file, line, found }) => `${file}:${line} ${found}`);
};

test.each<[string, Partial<Passage>, string]>([
  ['a cell not used', {}, 'kidney is not-used in the `use` table'],
  ['a cell without source', { cancers: ['lung'] }, 'lung has no source in the `use` table'],
  ['a cell without a sheet', { cancers: ['bladder'] }, 'bladder has `sheet: false` in the `use` table'],
  ['no cell', { cancers: ['skin'] }, 'skin has no row in the `use` table'],
  ['a wrong place', { cancers: ['breast'] }, 'it is where no sheet for breast shows it'],
  [
    'two cancer types',
    { cancers: ['kidney', 'lung'] },
    'kidney is not-used in the `use` table; lung has no source in the `use` table',
  ],
  ['a long form in a place of its own', { reaches: 'more', cancers: null }, 'no booklet shows this place'],
  [
    'a cancer type’s own file',
    { file: 'content/en/cancer-types/prostate.md' },
    'this file is for prostate, not kidney',
  ],
  [
    'a long form of a guide',
    { file: 'content/en/guides/spread.md', reaches: 'more', cancers: null },
    'only treatments have a booklet',
  ],
  [
    'a shared block',
    { file: 'content/en/shared/care-team.md', reaches: 'intro', cancers: null },
    'no sheet has the shared block care-team',
  ],
])('why a passage reaches no sheet: %s', (_, parts, reason) => {
  const unreached = passage(parts);
  expect(foundIn(entries(), unreached)).toEqual([
    `${unreached.file}:10 in "Daily life" lines 10 to 12, which reach no sheet: ${reason}`,
  ]);
});

test('a passage inside an unreached passage is not a second error', () => {
  const whole = entries();
  const unreached = [
    passage({ endLine: 30 }),
    passage({ line: 12 }),
    passage({ line: 31, endLine: 31, title: '' }),
  ];
  checkPassages(
    whole,
    unreached.map((one) => ({ passage: one, sheets: [] })),
  );
  expect(listDiagnostics(whole.files).map(({ found }) => found)).toEqual([
    expect.stringContaining('in "Daily life" lines 10 to 30, which reach no sheet'),
    expect.stringMatching(/^line 31, which reaches no sheet/),
  ]);
});

test('a passage on a sheet has no error', () => {
  const whole = entries();
  checkPassages(whole, [{ passage: passage(), sheets: ['hormone-therapy'] }]);
  expect(listDiagnostics(whole.files)).toEqual([]);
});

test('a passage is not reported as unused while an entry is invalid', () => {
  expect(foundIn({ ...entries(), broken: [treatment('other')] }, passage())).toEqual([]);
});

test('a file with other errors is skipped', () => {
  const whole = entries();
  for (const { file } of whole.treatments) file.message('Bad').fatal = true;
  expect(foundIn(whole, passage())).toHaveLength(1);
});

const more = passage({ reaches: 'more', cancers: null });

test('a treatment with a long form has a booklet', () => {
  expect(hasLongForm([passage(), more], null)).toBe(true);
  expect(hasLongForm([passage()], null)).toBe(false);
});

test('a long form within a variant makes a booklet only for its cancer type', () => {
  const variant = passage({ reaches: 'variant', cancers: ['kidney'], line: 1, endLine: 99 });
  expect(hasLongForm([variant, more], null)).toBe(false);
  expect(hasLongForm([variant, more], 'kidney')).toBe(true);
  expect(hasLongForm([variant, more], 'lung')).toBe(false);
  expect(hasLongForm([{ ...variant, endLine: 9 }, more], null)).toBe(true);
  expect(hasLongForm([{ ...variant, endLine: 9 }, more], 'kidney')).toBe(false);
});
