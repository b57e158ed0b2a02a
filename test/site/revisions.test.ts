import { expect, test } from 'vitest';
import { LOCALES } from '../../scripts/locales/index.ts';
import type { Handout } from '../../scripts/model/handout.ts';
import type { Release } from '../../scripts/release-records/release.ts';
import { openPages } from '../../scripts/site/pages.tsx';
import { allRevisions, type History } from '../../scripts/site/revisions.ts';
import type { RevisionFacts } from '../../templates/web/pages/revision-facts.ts';
import { release, releasedSheet } from '../release-records/sample-release.ts';
import { realHandouts } from '../render/render-sheet.ts';
import { textOf } from './read-html.ts';
import { factsOf } from './sample-site.ts';

const [guide] = (await realHandouts()).filter(({ kind }) => kind === 'guide') as [Handout];
const alpha = (revision: number): History['sheets'] => [
  factsOf({ ...guide, id: 'alpha', code: 'ALPHA', title: 'About alpha', revision }, { revision }),
];
const change: Release['changes'][number] = {
  id: 'alpha',
  language: 'en',
  what: 'changed',
  kind: 'safety',
  note: 'The dose was wrong.',
  added: ['Take 1 a day.'],
  removed: ['Take 2 a day.'],
};

const found = (history: Partial<History>): RevisionFacts[] =>
  allRevisions({ releases: [], withdrawn: [], sheets: [], ...history });
const stateOf = (all: readonly RevisionFacts[], revision: number) =>
  all.find((facts) => facts.revision === revision)?.now;

const pages = openPages();
const pageOf = (facts: RevisionFacts): string => {
  const html = pages.revision({ entries: [facts], locales: LOCALES, home: '' });
  expect(html).not.toContain('<script');
  return textOf(html);
};

test('an unreleased build is current, and marked as unreleased', () => {
  const [facts] = found({ sheets: alpha(1) }) as [RevisionFacts];
  expect(facts).toMatchObject({
    code: 'ALPHA',
    revision: 1,
    first: null,
    now: { state: 'current', isReleased: false },
  });
  expect(pageOf(facts)).toMatch(
    /This sheet is current\..*not part of a release yet.*Read it on screen: About alpha/u,
  );
});

test('the released revision is current, with its first release', () => {
  const releases = [release(), release({ version: '2026.12.1', date: '2026-12-02' })];
  const all = found({ releases, sheets: alpha(1) });
  expect(all).toHaveLength(1);
  expect(all[0]).toMatchObject({
    first: { version: '2026.11.1', date: '2026-11-03' },
    now: { state: 'current' },
  });
});

test('an older revision names the newer one and what changed since, the newest change first', () => {
  const second = release({
    version: '2026.12.1',
    date: '2026-12-02',
    sheets: [releasedSheet({ revision: 2 })],
    changes: [change],
  });
  const third = release({
    version: '2027.1.1',
    date: '2027-01-05',
    sheets: [releasedSheet({ revision: 3 })],
    changes: [{ ...change, kind: 'editorial', note: 'Shorter words.', added: [], removed: [] }],
  });
  const all = found({ releases: [release(), second, third], sheets: alpha(3) });
  expect(stateOf(all, 1)).toMatchObject({
    state: 'newer',
    newest: { code: 'ALPHA', revision: 3 },
    changes: [{ note: 'Shorter words.' }, { note: 'The dose was wrong.', isSafety: true }],
  });
  expect(stateOf(all, 2)).toMatchObject({ changes: [{ note: 'Shorter words.' }] });
  expect(stateOf(all, 3)).toMatchObject({ state: 'current', isReleased: true });
  expect(pageOf(all[0] as RevisionFacts)).toMatch(
    /newer text of this sheet: ALPHA-3\..*Shorter words\..*Safety: Version 2026\.12\.1, 2026-12-02 The dose was wrong\..*Take 1 a day\..*Take 2 a day\./u,
  );
});

test('a text that is built but not released is newer, without notes yet', () => {
  const all = found({ releases: [release()], sheets: alpha(2) });
  expect(stateOf(all, 1)).toMatchObject({ state: 'newer', changes: [] });
  expect(pageOf(all[0] as RevisionFacts)).toContain('The notes come with the next release');
});

const entry = {
  id: 'alpha',
  language: 'en',
  code: 'ALPHA',
  since: '2026-12-01',
  reason: 'It named a wrong dose.',
};

test('a withdrawn sheet has its date, reason and replacement', () => {
  const beta = factsOf({ ...guide, id: 'beta', code: 'BETA', title: 'About beta' });
  const all = found({ releases: [release()], withdrawn: [{ ...entry, replacedBy: 'beta' }], sheets: [beta] });
  const [facts] = all.filter(({ id }) => id === 'alpha') as [RevisionFacts];
  expect(facts.now).toMatchObject({ state: 'withdrawn', replacedBy: { path: 'en/beta.html' } });
  expect(pageOf(facts)).toMatch(
    /Do not use.*withdrawn on 2026-12-01\..*wrong dose\..*Call the number on your sheet.*About beta/u,
  );
});

test('a sheet withdrawn before any release has a page for its first revision', () => {
  const [facts] = found({ withdrawn: [{ ...entry, replacedBy: null }] }) as [RevisionFacts];
  expect(facts).toMatchObject({ revision: 1, now: { state: 'withdrawn', replacedBy: null } });
});

test('a withdrawal that only a release records counts too, under the title the sheet had', () => {
  const later = release({
    version: '2026.12.1',
    sheets: [],
    withdrawn: [{ ...entry, revision: 1, replacedBy: null }],
  });
  expect(found({ releases: [release(), later] })).toMatchObject([
    { title: 'About alpha', now: { state: 'withdrawn', reason: entry.reason } },
  ]);
});

test('a sheet that is no longer made, without a reason, must not be used either', () => {
  const [facts] = found({ releases: [release()] }) as [RevisionFacts];
  expect(facts.now).toEqual({ state: 'gone' });
  expect(pageOf(facts)).toMatch(/Do not use this sheet any more.*ask for a new one/u);
});

test('a sheet under a new code is newer than the same sheet under its old one', () => {
  const sheets = [factsOf({ ...guide, id: 'alpha', code: 'AL', title: 'About alpha' })];
  const all = found({ releases: [release()], sheets });
  expect(all.map(({ code, revision, now }) => [code, revision, now.state])).toEqual([
    ['ALPHA', 1, 'newer'],
    ['AL', 1, 'current'],
  ]);
});
