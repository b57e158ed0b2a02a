import { describe, expect, test } from 'vitest';
import type { Manifest } from '../../../scripts/build/manifest/manifest.ts';
import type { PacketManifest } from '../../../scripts/build/manifest/packet-manifest.ts';
import { type FileVerdict, judgeBy } from '../../../scripts/release/verify/judge.ts';
import { exitCodeOf, verdictText } from '../../../scripts/release/verify/verdict-text.ts';
import type { Release, ReleaseChange } from '../../../scripts/release-records/release.ts';
import { MANIFEST, row } from '../../build/manifest/sample-manifest.ts';
import { TOOLCHAIN } from '../../build/sample-build.ts';
import { release, releasedSheet } from '../../release-records/sample-release.ts';

const [OLD, NEW, OWN] = ['1', '2', '3'].map((digit) => digit.repeat(64)) as [string, string, string];

const pdf = (sha256: string) => ({
  edition: 'a4-large' as const,
  ink: 'colour' as const,
  file: 'en/a4-large/alpha.pdf',
  sha256,
  pages: 2,
});

const FIRST = releasedSheet({ pdfs: [pdf(OLD)] });
const SECOND = releasedSheet({ revision: 2, textHash: 'b'.repeat(64), pdfs: [pdf(NEW)] });
const CHANGE: ReleaseChange = {
  id: 'alpha',
  language: 'en',
  what: 'changed',
  kind: 'clinical',
  note: 'It names water.',
  added: [],
  removed: [],
};
const ONE = release({ sheets: [FIRST] });
const TWO = release({ version: '2026.12.1', date: '2026-12-01', sheets: [SECOND], changes: [CHANGE] });

const ROW = row('en/a4-large/alpha.pdf', {
  code: 'ALPHA',
  title: 'About alpha',
  sha256: OWN,
  textHash: FIRST.textHash,
});
const manifest = (other: Partial<typeof ROW> = {}): Manifest => ({
  ...MANIFEST,
  pdfs: [{ ...ROW, ...other }],
});

const PACKET = '5'.repeat(64);
const sheetOf = (id: string, code: string, textHash: string) => ({
  id,
  code,
  revision: 1,
  textHash,
  handoutSha256: 'f'.repeat(64),
});
const PACKET_ROW: PacketManifest['packets'][number] = {
  id: 'alpha',
  language: 'en',
  title: 'About alpha',
  edition: 'a4-large',
  ink: 'colour',
  file: 'en/a4-large/alpha.pdf',
  pages: 5,
  bytes: 9,
  sha256: PACKET,
  sheets: [sheetOf('alpha', 'ALPHA', FIRST.textHash), sheetOf('beta', 'BETA', 'c'.repeat(64))],
  reviewState: 'draft',
  nextReview: null,
};
const packetManifest = (row: Partial<typeof PACKET_ROW> = {}): PacketManifest => ({
  schema: 1,
  version: '2026.11.1',
  profileSha256: 'e'.repeat(64),
  date: '2026-11-01T00:00:00.000Z',
  shard: null,
  toolchain: TOOLCHAIN,
  packets: [{ ...PACKET_ROW, ...row }],
});
const BETA = releasedSheet({ id: 'beta', code: 'BETA', textHash: 'c'.repeat(64), pdfs: [] });

const judge = (hash: string, releases = [ONE], manifests: Manifest[] = [], today = '2026-12-24') =>
  judgeBy({ releases, manifests, packets: [], today })(hash);

const textOf = (hash: string, found: FileVerdict) =>
  verdictText({ name: 'a.pdf', hash, found, claim: null, list: null, beside: null });

const verdictOf = (
  hash: string,
  ...rest: [Parameters<typeof judge>[1]?, Parameters<typeof judge>[2]?, string?]
) => textOf(hash, judge(hash, ...rest));

describe('a file of the newest release', () => {
  test('is genuine and current; a draft is marked', () => {
    expect(judge(OLD)).toMatchObject({ verdict: 'current', isOverdue: false });
    expect(verdictOf(OLD)).toContain('ALPHA, revision 1: About alpha (en, a4-large), release 2026.11.1');
    expect(verdictOf(OLD)).toContain('DRAFT');
  });

  test('that is reviewed shows until when, and whether that is over', () => {
    const reviewed = releasedSheet({ state: 'reviewed', nextReview: '2027-01-01', pdfs: [pdf(OLD)] });
    const releases = [release({ sheets: [reviewed] })];
    expect(verdictOf(OLD, releases)).toContain('good until 2027-01-01');
    expect(verdictOf(OLD, releases, [], '2027-01-02')).toContain('OVERDUE');
  });
});

test('other bytes are not genuine, whatever their name', () => {
  expect(judge('4'.repeat(64))).toEqual({ verdict: 'not-genuine' });
  expect(verdictOf('4'.repeat(64))).toContain(`Its SHA-256 is ${'4'.repeat(64)}`);
});

describe('a file of an older release', () => {
  test('is superseded when the words changed, with the new revision and the differences', () => {
    expect(judge(OLD, [ONE, TWO])).toMatchObject({
      verdict: 'superseded',
      now: { code: 'ALPHA', revision: 2 },
    });
    expect(verdictOf(OLD, [ONE, TWO])).toContain('use ALPHA, revision 2');
    expect(verdictOf(OLD, [ONE, TWO])).toContain('What changed: It names water.');
    expect(judge(NEW, [ONE, TWO])).toMatchObject({ verdict: 'current' });
  });

  test('is recalled when the change was a safety change', () => {
    const recall = { ...TWO, changes: [{ ...CHANGE, kind: 'safety' as const }] };
    expect(verdictOf(OLD, [ONE, recall])).toContain('RECALLED, throw old copies away: It names water.');
  });

  test('is current while the words are the same, and names a later review', () => {
    const reviewed = releasedSheet({ state: 'reviewed', nextReview: '2027-12-01', pdfs: [pdf(NEW)] });
    const later = [ONE, { ...TWO, sheets: [reviewed], changes: [] }];
    expect(judge(OLD, later)).toMatchObject({ verdict: 'current', reviewNow: 'reviewed' });
    expect(verdictOf(OLD, later)).toContain('print the newest release');
  });

  test('is withdrawn when its sheet is, with the reason and the replacement', () => {
    const why = { since: '2026-12-01', reason: 'It was hard to read.', replacedBy: 'beta' };
    const gone = { ...why, id: 'alpha', language: 'en', code: 'ALPHA', revision: 1 };
    const later = [ONE, { ...TWO, sheets: [], withdrawn: [gone] }];
    expect(judge(OLD, later)).toMatchObject({ verdict: 'withdrawn', why });
    expect(verdictOf(OLD, later)).toMatch(
      /WITHDRAWN since 2026-12-01[\s\S]*hard to read[\s\S]*Use instead: beta/,
    );
  });
});

describe('a clinic’s own build', () => {
  test('is known by its manifest, and judged against the releases', () => {
    expect(judge(OWN)).toEqual({ verdict: 'not-genuine' });
    expect(judge(OWN, [ONE], [manifest()])).toMatchObject({ verdict: 'current' });
    expect(judge(OWN, [ONE, TWO], [manifest()])).toMatchObject({ verdict: 'superseded' });
    expect(judge(OWN, [], [manifest()])).toMatchObject({ verdict: 'current' });
  });

  test('with words that are newer than any release is current', () => {
    const newer = manifest({ revision: 3, textHash: 'c'.repeat(64) });
    expect(judge(OWN, [ONE, TWO], [newer])).toMatchObject({ verdict: 'current' });
  });

  test('cannot disguise a released file', () => {
    const forged = manifest({ sha256: OLD, reviewState: 'reviewed', nextReview: '2099-01-01' });
    expect(verdictOf(OLD, [ONE], [forged])).toContain('DRAFT');
  });
});

describe('a packet', () => {
  const packetVerdict = (releases: Release[], row: Partial<typeof PACKET_ROW> = {}, today = '2026-12-24') => {
    const packets = [packetManifest(row)];
    const found = judgeBy({ releases, manifests: [], packets, today })(PACKET);
    return { code: exitCodeOf([found]), text: textOf(PACKET, found) };
  };
  const both = release({ sheets: [FIRST, BETA] });

  test('is known by the manifest of packets alone, and names its sheets', () => {
    expect(judge(PACKET, [both])).toEqual({ verdict: 'not-genuine' });
    const { code, text } = packetVerdict([both]);
    expect(code).toBe(0);
    expect(text).toContain('A packet: About alpha (en, a4-large), version 2026.11.1: ALPHA-1, BETA-1');
    expect(text).toContain('DRAFT');
  });

  test('that is reviewed says until when, and when that is over', () => {
    const reviewed = { reviewState: 'reviewed', nextReview: '2027-01-01' } as const;
    expect(packetVerdict([both], reviewed).text).toContain('good until 2027-01-01');
    expect(packetVerdict([both], reviewed, '2027-01-02').text).toContain('OVERDUE');
  });

  test('is superseded when one of its sheets is, with what changed', () => {
    const { code, text } = packetVerdict([both, { ...TWO, sheets: [SECOND, BETA] }]);
    expect(code).toBe(3);
    expect(text).toMatch(
      /SUPERSEDED[\s\S]*ALPHA, revision 1, is SUPERSEDED by revision 2[\s\S]*It names water/,
    );
    expect(text).not.toContain('BETA, revision');
  });

  test('is recalled when the change of a sheet was one of safety', () => {
    const recall = { ...TWO, sheets: [SECOND, BETA], changes: [{ ...CHANGE, kind: 'safety' as const }] };
    expect(packetVerdict([both, recall]).text).toContain('RECALLED, throw old copies away: It names water.');
  });

  test('is withdrawn when one of its sheets is, whatever the others are', () => {
    const why = { since: '2026-12-01', reason: 'It was hard to read.', replacedBy: 'gamma' };
    const gone = { ...why, id: 'beta', language: 'en', code: 'BETA', revision: 1 };
    const { code, text } = packetVerdict([both, { ...TWO, sheets: [SECOND], withdrawn: [gone] }]);
    expect(code).toBe(4);
    expect(text).toMatch(/WITHDRAWN: do not use it[\s\S]*BETA, revision 1, is WITHDRAWN since 2026-12-01/);
    expect(text).toMatch(/hard to read[\s\S]*Use instead: gamma/);
  });
});

test('of several files the gravest decides the exit code', () => {
  const [current, superseded] = [judge(NEW, [ONE, TWO]), judge(OLD, [ONE, TWO])];
  expect(exitCodeOf([current])).toBe(0);
  expect(exitCodeOf([current, superseded])).toBe(3);
  expect(exitCodeOf([superseded, judge('4'.repeat(64)), current])).toBe(1);
});
