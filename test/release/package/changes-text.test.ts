import { expect, test } from 'vitest';
import { changesText } from '../../../scripts/release/package/changes-text.ts';
import type { ReleaseChange } from '../../../scripts/release-records/release.ts';
import { release, releasedSheet } from '../../release-records/sample-release.ts';

const CHANGED: ReleaseChange = {
  id: 'alpha',
  language: 'en',
  what: 'changed',
  kind: 'clinical',
  note: 'It now names water.',
  removed: ['Drink.'],
  added: ['Drink water.'],
};

const SHEETS = [releasedSheet({ revision: 3 })];

test('a changed sheet is listed with its note and the sentences that differ', () => {
  expect(changesText(release({ sheets: SHEETS, changes: [CHANGED] }), [])).toBe(
    [
      '# Handouts 2026.11.1 (2026-11-03)',
      '1 sheet: 0 reviewed by a clinician, 1 draft. A draft is not for patients until your clinic has reviewed it.',
      '## Sheets with other words',
      '- **ALPHA-3, About alpha**: It now names water.\n  - Gone: “Drink.”\n  - New: “Drink water.”\n',
    ].join('\n\n'),
  );
});

test('a safety change is a recall that comes first and names the copies', () => {
  const text = changesText(release({ sheets: SHEETS, changes: [{ ...CHANGED, kind: 'safety' }] }), []);
  expect(text).toContain('## Throw away old copies');
  expect(text).toContain('Do not use a copy marked ALPHA-2 or lower. Use ALPHA-3.');
  expect(text.indexOf('Throw away')).toBeLessThan(text.indexOf('Sheets with other words'));
});

test('a withdrawn sheet is listed with its reason, by its code', () => {
  const gone = {
    id: 'beta',
    language: 'en',
    code: 'BETA',
    revision: 2,
    since: '2026-11-01',
    reason: 'It was hard to read.',
    replacedBy: null,
  };
  const change: ReleaseChange = {
    id: 'beta',
    language: 'en',
    what: 'withdrawn',
    kind: null,
    note: gone.reason,
    added: [],
    removed: [],
  };
  const text = changesText(release({ withdrawn: [gone], changes: [change] }), []);
  expect(text).toContain('## Sheets withdrawn\n\n- **BETA**: It was hard to read.');
});

test('waived style rules are listed, and a release without changes is marked as such', () => {
  const text = changesText(release(), ['A waiver.']);
  expect(text).toContain('No sheet changed.');
  expect(text).toContain('## Style rules waived\n\n- A waiver.\n');
});
