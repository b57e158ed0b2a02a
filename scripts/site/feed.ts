import { XMLBuilder } from 'fast-xml-parser';
import type { FormatRow } from '../build/manifest/format-row.ts';
import { filePath } from '../build/manifest/site-paths.ts';
import { permanentId } from '../handout/plan/permanent-id.ts';
import { type ReadyPacket, readyPacketPath } from '../handout/plan/ready-packets.ts';
import type { Locale } from '../model/locale.ts';
import type { WebPhrases } from '../model/web-phrases.ts';
import type { Release, ReleaseChange } from '../release-records/release.ts';
import { MEDIA_TYPES } from './media-types.ts';

type FormatFile = Pick<FormatRow, 'id' | 'language' | 'format' | 'file'>;
/** `files` are the same sheet in other formats, `packets` those that it is in. */
type FeedEntry = {
  key: string;
  title: string;
  day: string;
  href: string;
  files: FormatFile[];
  packets: readonly ReadyPacket[];
  text: string;
};

/** The inputs of a feed; `formats` and `packets` belong to the version that the site has. */
type FeedParts = {
  version: string;
  releases: readonly Release[];
  formats: readonly FormatFile[];
  packets: readonly ReadyPacket[];
};

/** Releases that a feed goes back. */
const MAX = 20;

const sheetOf = ({ sheets, withdrawn }: Release, { id, language }: ReleaseChange) =>
  [...sheets, ...withdrawn.map((one) => ({ ...one, title: one.code }))].find(
    (sheet) => sheet.id === id && sheet.language === language,
  );

/** A recall: a change for safety, or a sheet that must not be used any more. */
const isRecall = ({ kind, what }: ReleaseChange): boolean => kind === 'safety' || what === 'withdrawn';

/** The files of a sheet in other formats; the site has those of its own version alone, and none of a sheet that was withdrawn. */
const filesOf = (
  { id, language }: ReleaseChange,
  release: Release,
  { version, formats }: FeedParts,
): FormatFile[] =>
  release.version === version ? formats.filter((file) => file.id === id && file.language === language) : [];

/** The ready-made packets that a sheet is in: who handed one over looks for it there. */
const packetsWith = ({ id, language }: ReleaseChange, { packets }: FeedParts): ReadyPacket[] =>
  packets.filter((packet) => packet.language === language && packet.sheets.some((sheet) => sheet.id === id));

const recallEntry = (
  release: Release,
  change: ReleaseChange,
  parts: FeedParts,
  { releases: words }: WebPhrases,
): FeedEntry => {
  const { code = change.id, revision = 1, title = change.id } = sheetOf(release, change) ?? {};
  const sheet = `${title} (${code}-${revision})`;
  return {
    key: `${release.version} ${change.language} ${change.id}`,
    title: change.what === 'withdrawn' ? words.withdrawn(sheet) : words.recall(sheet),
    day: release.date,
    href: `${code}-${revision}/index.html`,
    files: filesOf(change, release, parts),
    packets: packetsWith(change, parts),
    text: [change.note, ...change.added.map(words.added), ...change.removed.map(words.removed)]
      .filter((line) => line !== '')
      .join('\n'),
  };
};

const line = (release: Release, change: ReleaseChange, { releases: words }: WebPhrases): string => {
  const { code = change.id, title = change.id } = sheetOf(release, change) ?? {};
  return `${code}, ${title}: ${words.what[change.what]}. ${change.note}`.trim();
};

const releaseEntries = (release: Release, parts: FeedParts, words: WebPhrases): FeedEntry[] => [
  ...release.changes.filter(isRecall).map((change) => recallEntry(release, change, parts, words)),
  {
    key: release.version,
    title: words.releases.version(release.version),
    day: release.date,
    href: 'index.html',
    files: [],
    packets: [],
    text: release.changes.map((change) => line(release, change, words)).join('\n') || words.releases.nothing,
  },
];

const atDay = (day: string): string => `${day}T00:00:00Z`;

const fileLink = ({ format, language, file }: FormatFile) => ({
  '@rel': 'alternate',
  '@type': MEDIA_TYPES[format],
  '@hreflang': language,
  '@href': filePath(file),
});

const packetLink = ({ id, language, title }: ReadyPacket) => ({
  '@rel': 'related',
  '@type': 'text/html',
  '@hreflang': language,
  '@title': title,
  '@href': readyPacketPath(id),
});

const toXml = ({ key, title, day, href, files, packets, text }: FeedEntry) => ({
  id: permanentId(key),
  title,
  updated: atDay(day),
  link: [{ '@href': href }, ...files.map(fileLink), ...packets.map(packetLink)],
  content: { '@type': 'text', '#text': text },
});

/** First day of a version's month: the day of a feed without any release. */
const dayOf = (version: string): string => {
  const [year = '1970', month = '1'] = version.split('.');
  return `${year}-${month.padStart(2, '0')}-01`;
};

/**
 * An Atom feed (RFC 4287) of what changed with each release; recalls are entries of their own, with a link to the sheet in each of its
 * formats and to the ready-made packets that it is in.
 */
export const printFeed = (parts: FeedParts, { phrases, web }: Locale): string => {
  const { version, releases } = parts;
  const entries = releases
    .toReversed()
    .slice(0, MAX)
    .flatMap((release) => releaseEntries(release, parts, web));
  const feed = {
    '@xmlns': 'http://www.w3.org/2005/Atom',
    id: permanentId('feed'),
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
