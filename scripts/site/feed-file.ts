import type { Build } from '../build/manifest/read-build.ts';
import type { FolderFile } from '../build/publish/replace-folder.ts';
import type { Entries } from '../core/index.ts';
import { type ReadyPacket, readyPackets } from '../handout/plan/ready-packets.ts';
import { printFeed } from './feed.ts';
import type { History } from './revisions.ts';
import type { SiteLanguage } from './site-languages.ts';

type FeedSources = History & { build: Build; entries: Entries };

/** The packets that the page of a language makes. */
export const packetsIn = (
  { sheets, entries }: Pick<FeedSources, 'sheets' | 'entries'>,
  tag: string,
): ReadyPacket[] =>
  readyPackets(
    sheets.map(({ handout }) => handout).filter(({ language }) => language === tag),
    entries.medicines,
  );

/** The feed of what changed in the sheets of one language; `history` is that of the language. */
export const feedFile = (
  { build, releases, ...history }: FeedSources,
  { locale, folder }: SiteLanguage,
): FolderFile => {
  const { version, formats = [] } = build.manifest;
  const packets = packetsIn(history, locale.tag);
  return {
    path: `${folder.path}feed.xml`,
    bytes: printFeed({ version, releases, formats, packets }, locale, folder),
  };
};
