import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { en } from '../../scripts/locales/en/index.ts';
import type { Release } from '../../scripts/release-records/release.ts';
import { printFeed } from '../../scripts/site/feed.ts';
import { handout } from '../build/sample-build.ts';
import { release, releasedSheet } from '../release-records/sample-release.ts';

const change = (parts: Partial<Release['changes'][number]>): Release['changes'][number] => ({
  id: 'alpha',
  language: 'en',
  what: 'changed',
  kind: 'editorial',
  note: 'Shorter words.',
  added: [],
  removed: [],
  ...parts,
});

type FormatFile = Parameters<typeof printFeed>[0]['formats'][number];

type Packets = Parameters<typeof printFeed>[0]['packets'];

const feedOf = (
  version: string,
  releases: Release[],
  formats: FormatFile[] = [],
  packets: Packets = [],
): string => printFeed({ version, releases, formats, packets }, en);

type Entry = {
  id: string;
  title: string;
  updated: string;
  link: Record<string, string>[];
  content: { '#text': string };
};
const entriesOf = (xml: string): Entry[] => {
  expect(XMLValidator.validate(xml)).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    isArray: (name) => name === 'entry' || name === 'link',
  });
  return parser.parse(xml).feed.entry ?? [];
};

test('a set without releases has an empty feed, dated the first day of its month', () => {
  const xml = feedOf('2026.11.1', []);
  expect(entriesOf(xml)).toEqual([]);
  expect(xml).toContain('<updated>2026-11-01T00:00:00Z</updated>');
});

test('a release is one entry that names its changes', () => {
  const [entry] = entriesOf(feedOf('2026.11.1', [release({ changes: [change({})] })])) as [Entry];
  expect(entry).toMatchObject({ title: 'Version 2026.11.1', updated: '2026-11-03T00:00:00Z' });
  expect(entry.content['#text']).toBe('ALPHA, About alpha: changed. Shorter words.');
});

test('a safety change is a separate recall that links to the new revision, before its release', () => {
  const safety = change({
    kind: 'safety',
    note: 'Dose < 2 & wrong.',
    added: ['Take 1.'],
    removed: ['Take 2.'],
  });
  const xml = feedOf('2026.12.1', [release({ sheets: [releasedSheet({ revision: 2 })], changes: [safety] })]);
  const [recall, version] = entriesOf(xml) as [Entry, Entry];
  expect(recall.title).toBe('Safety recall: About alpha (ALPHA-2)');
  expect(recall.link[0]?.['@href']).toBe('ALPHA-2/index.html');
  expect(recall.content['#text']).toBe(
    'Dose &lt; 2 &amp; wrong.\nNew: Take 1.\nGone: Take 2.'.replace('&lt;', '<').replace('&amp;', '&'),
  );
  expect(version.title).toBe('Version 2026.11.1');
});

test('a withdrawn sheet is a recall too', () => {
  const gone = {
    id: 'alpha',
    language: 'en',
    code: 'ALPHA',
    revision: 1,
    since: '2026-12-01',
    reason: 'Wrong.',
    replacedBy: null,
  };
  const last = release({
    sheets: [],
    withdrawn: [gone],
    changes: [change({ what: 'withdrawn', kind: null, note: 'Wrong.' })],
  });
  expect(entriesOf(feedOf('2026.12.1', [last]))[0]?.title).toBe('Withdrawn: ALPHA (ALPHA-1)');
});

test('entries have stable and unique ids; the newest release comes first', () => {
  const releases = [release({ changes: [change({ kind: 'safety' })] }), release({ version: '2026.12.1' })];
  const ids = entriesOf(feedOf('2026.12.1', releases)).map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
  expect(entriesOf(feedOf('2027.1.1', releases)).map(({ id }) => id)).toEqual(ids);
  expect(entriesOf(feedOf('2026.12.1', releases))[0]?.title).toBe('Version 2026.12.1');
});

describe('the formats of a recalled sheet', () => {
  const recalled = release({
    sheets: [releasedSheet({ revision: 2 })],
    changes: [change({ kind: 'safety' })],
  });
  const formats: FormatFile[] = [
    { id: 'alpha', language: 'en', format: 'epub', file: 'en/epub/alpha.epub' },
    { id: 'alpha', language: 'en', format: 'brf', file: 'en/braille/alpha.brf' },
    { id: 'beta', language: 'en', format: 'epub', file: 'en/epub/beta.epub' },
  ];
  const linksIn = (version: string): Record<string, string>[] =>
    entriesOf(feedOf(version, [recalled], formats))[0]?.link ?? [];

  test('are links of its entry, each with its media type and language', () => {
    expect(linksIn(recalled.version)).toEqual([
      { '@href': 'ALPHA-2/index.html' },
      {
        '@rel': 'alternate',
        '@type': 'application/epub+zip',
        '@hreflang': 'en',
        '@href': 'formats/en/epub/alpha.epub',
      },
      {
        '@rel': 'alternate',
        '@type': 'application/x-brf',
        '@hreflang': 'en',
        '@href': 'formats/en/braille/alpha.brf',
      },
    ]);
  });

  test('are not those of an earlier release, whose files no longer exist', () => {
    expect(linksIn('2027.1.1')).toEqual([{ '@href': 'ALPHA-2/index.html' }]);
  });
});

test('a recalled sheet links to the ready-made packets that contain it', () => {
  const recalled = release({ sheets: [releasedSheet()], changes: [change({ kind: 'safety' })] });
  const packet = (id: string, sheet: string): Packets[number] => ({
    id,
    language: 'en',
    title: `Packet ${id}`,
    cancerType: 'lung',
    sheets: [handout(sheet)],
  });
  const xml = feedOf(recalled.version, [recalled], [], [packet('one', 'alpha'), packet('two', 'beta')]);
  expect(entriesOf(xml)[0]?.link.slice(1)).toEqual([
    {
      '@rel': 'related',
      '@type': 'text/html',
      '@hreflang': 'en',
      '@title': 'Packet one',
      '@href': 'packet.html#pair=one',
    },
  ]);
});
