import { revisionPath } from '../../templates/web/catalogue/sheet-facts.ts';
import type { FormatRow } from '../build/manifest/format-row.ts';
import type { ReadyPacket } from '../handout/plan/ready-packets.ts';
import type { WebPhrases } from '../model/web-phrases.ts';
import type { Release, ReleaseChange } from '../release-records/release.ts';

/** A sheet in another format. */
export type FormatFile = Pick<FormatRow, 'id' | 'language' | 'format' | 'file'>;
/** One entry before XML: `files` are the same sheet in other formats, `packets` those that contain it. */
export type FeedEntry = {
  key: string;
  title: string;
  day: string;
  href: string;
  files: FormatFile[];
  packets: readonly ReadyPacket[];
  text: string;
};

/** The inputs of a feed; `formats` and `packets` belong to the version of the site. */
export type FeedParts = {
  version: string;
  releases: readonly Release[];
  formats: readonly FormatFile[];
  packets: readonly ReadyPacket[];
};

const sheetOf = ({ sheets, withdrawn }: Release, { id, language }: ReleaseChange) =>
  [...sheets, ...withdrawn.map((one) => ({ ...one, title: one.code }))].find(
    (sheet) => sheet.id === id && sheet.language === language,
  );

/** A recall: a change for safety, or a sheet that must not be used any more. */
const isRecall = ({ kind, what }: ReleaseChange): boolean => kind === 'safety' || what === 'withdrawn';

/**
 * The files of a sheet in other formats; the site has only those of its own version, and none of a withdrawn
 * sheet.
 */
const filesOf = (
  { id, language }: ReleaseChange,
  release: Release,
  { version, formats }: FeedParts,
): FormatFile[] =>
  release.version === version ? formats.filter((file) => file.id === id && file.language === language) : [];

/** The ready-made packets that contain a sheet: staff look for packets there. */
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
    href: revisionPath({ code, revision, language: change.language }),
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

/** The entries of a release: each recall, and the release itself; `folder` is that of the language in the site. */
export const releaseEntries = (
  release: Release,
  parts: FeedParts,
  words: WebPhrases,
  folder = '',
): FeedEntry[] => [
  ...release.changes.filter(isRecall).map((change) => recallEntry(release, change, parts, words)),
  {
    key: `${release.version}${folder === '' ? '' : ` ${folder}`}`,
    title: words.releases.version(release.version),
    day: release.date,
    href: `${folder}index.html`,
    files: [],
    packets: [],
    text: release.changes.map((change) => line(release, change, words)).join('\n') || words.releases.nothing,
  },
];
