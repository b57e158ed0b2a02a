import { expect, test } from 'vitest';
import { textHash } from '../../scripts/handout/text/handout-text.ts';
import { revisionOf, withRevisions } from '../../scripts/release-records/revision.ts';
import { handout } from '../handout/sample-handout.ts';
import { release, releasedSheet } from './sample-release.ts';

const ALPHA = { id: 'alpha', language: 'en', code: 'ALPHA', textHash: 'a'.repeat(64) };
const OTHER_TEXT = 'b'.repeat(64);
const THIRD = release({ sheets: [releasedSheet({ revision: 3 })] });

test('before the first release every sheet is in its first revision', () => {
  expect(revisionOf(ALPHA, null)).toBe(1);
});

test('a sheet with the text of the last release keeps its revision', () => {
  expect(revisionOf(ALPHA, THIRD)).toBe(3);
});

test('a changed text is one revision on, however often it is built before the next release', () => {
  expect(revisionOf({ ...ALPHA, textHash: OTHER_TEXT }, THIRD)).toBe(4);
  expect(revisionOf({ ...ALPHA, textHash: 'c'.repeat(64) }, THIRD)).toBe(4);
});

test('a new sheet starts at 1, in another language too', () => {
  expect(revisionOf({ ...ALPHA, id: 'beta', code: 'BETA' }, THIRD)).toBe(1);
  expect(revisionOf({ ...ALPHA, language: 'es' }, THIRD)).toBe(1);
});

test('a sheet that takes over another’s code continues its revisions, so that an address never names two texts', () => {
  expect(revisionOf({ ...ALPHA, id: 'beta' }, THIRD)).toBe(4);
});

test('a sheet with a new code continues its revisions as well', () => {
  expect(revisionOf({ ...ALPHA, code: 'AL' }, THIRD)).toBe(4);
});

test('a sheet that returns after a withdrawal continues its revisions', () => {
  const gone = {
    id: 'alpha',
    language: 'en',
    code: 'ALPHA',
    revision: 5,
    since: '2026-11-01',
    reason: 'Nobody is given it any more.',
    replacedBy: null,
  };
  expect(revisionOf(ALPHA, release({ sheets: [], withdrawn: [gone] }))).toBe(6);
});

test('handouts are numbered by the hash of their text', () => {
  const sheet = handout();
  const { id, language, code } = sheet;
  const before = releasedSheet({ id, language, code, revision: 2, textHash: textHash(sheet) });
  const changed = handout({ lead: [{ type: 'text', value: 'Another lead.' }] });
  const last = release({ sheets: [before] });
  expect(withRevisions([sheet, changed], last).map(({ revision }) => revision)).toEqual([2, 3]);
});
