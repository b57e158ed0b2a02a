import { createHash } from 'node:crypto';
import { XMLBuilder } from 'fast-xml-parser';
import type { Locale } from '../model/locale.ts';
import type { WebPhrases } from '../model/web-phrases.ts';
import type { Release } from '../release-records/release.ts';

type Change = Release['changes'][number];
type Entry = { key: string; title: string; day: string; href: string; text: string };

/** Releases that a feed goes back. */
const MAX = 20;

/** A permanent id (RFC 9562, version 8), a hash of what it names. */
const urn = (key: string): string => {
  const digits = createHash('sha256').update(key).digest('hex');
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
  ];
  return `urn:uuid:${[...parts, digits.slice(20, 32)].join('-')}`;
};

const sheetOf = ({ sheets, withdrawn }: Release, { id, language }: Change) =>
  [...sheets, ...withdrawn.map((one) => ({ ...one, title: one.code }))].find(
    (sheet) => sheet.id === id && sheet.language === language,
  );

/** A recall: a change for safety, or a sheet that must not be used any more. */
const isRecall = ({ kind, what }: Change): boolean => kind === 'safety' || what === 'withdrawn';

const recallEntry = (release: Release, change: Change, { releases: words }: WebPhrases): Entry => {
  const { code = change.id, revision = 1, title = change.id } = sheetOf(release, change) ?? {};
  const sheet = `${title} (${code}-${revision})`;
  return {
    key: `${release.version} ${change.language} ${change.id}`,
    title: change.what === 'withdrawn' ? words.withdrawn(sheet) : words.recall(sheet),
    day: release.date,
    href: `${code}-${revision}/index.html`,
    text: [change.note, ...change.added.map(words.added), ...change.removed.map(words.removed)]
      .filter((line) => line !== '')
      .join('\n'),
  };
};

const line = (release: Release, change: Change, { releases: words }: WebPhrases): string => {
  const { code = change.id, title = change.id } = sheetOf(release, change) ?? {};
  return `${code}, ${title}: ${words.what[change.what]}. ${change.note}`.trim();
};

const releaseEntries = (release: Release, words: WebPhrases): Entry[] => [
  ...release.changes.filter(isRecall).map((change) => recallEntry(release, change, words)),
  {
    key: release.version,
    title: words.releases.version(release.version),
    day: release.date,
    href: 'index.html',
    text: release.changes.map((change) => line(release, change, words)).join('\n') || words.releases.nothing,
  },
];

const atDay = (day: string): string => `${day}T00:00:00Z`;

const toXml = ({ key, title, day, href, text }: Entry) => ({
  id: urn(key),
  title,
  updated: atDay(day),
  link: { '@href': href },
  content: { '@type': 'text', '#text': text },
});

/** First day of a version's month: the day of a feed without any release. */
const dayOf = (version: string): string => {
  const [year = '1970', month = '1'] = version.split('.');
  return `${year}-${month.padStart(2, '0')}-01`;
};

/** An Atom feed (RFC 4287) of what changed with each release; recalls are entries of their own. */
export const printFeed = (
  version: string,
  releases: readonly Release[],
  { phrases, web }: Locale,
): string => {
  const entries = releases
    .toReversed()
    .slice(0, MAX)
    .flatMap((release) => releaseEntries(release, web));
  const feed = {
    '@xmlns': 'http://www.w3.org/2005/Atom',
    id: urn('feed'),
    title: web.releases.feedTitle,
    updated: atDay(entries[0]?.day ?? dayOf(version)),
    author: { name: phrases.author },
    link: [
      { '@rel': 'self', '@href': 'feed.xml' },
      { '@rel': 'alternate', '@type': 'text/html', '@href': 'index.html' },
    ],
    entry: entries.map(toXml),
  };
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    format: true,
    suppressEmptyNode: true,
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n${builder.build({ feed })}`;
};
