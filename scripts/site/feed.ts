import { XMLBuilder } from 'fast-xml-parser';
import type { SiteFolder } from '../../templates/web/site-folder.ts';
import { filePath } from '../build/manifest/site-paths.ts';
import { permanentId } from '../handout/plan/permanent-id.ts';
import { type ReadyPacket, readyPacketPath } from '../handout/plan/ready-packets.ts';
import type { Locale } from '../model/locale.ts';
import { type FeedEntry, type FeedParts, type FormatFile, releaseEntries } from './feed-entries.ts';
import { MEDIA_TYPES } from './media-types.ts';

/** Number of releases in a feed. */
const MAX_RELEASES = 20;

const atDay = (day: string): string => `${day}T00:00:00Z`;

const fileLink = ({ format, language, file }: FormatFile) => ({
  '@rel': 'alternate',
  '@type': MEDIA_TYPES[format],
  '@hreflang': language,
  '@href': filePath(file),
});

const packetLink = ({ id, language, title }: ReadyPacket, folder: string) => ({
  '@rel': 'related',
  '@type': 'text/html',
  '@hreflang': language,
  '@title': title,
  '@href': `${folder}${readyPacketPath(id)}`,
});

const toXml = ({ key, title, day, href, files, packets, text }: FeedEntry, folder: string) => ({
  id: permanentId(key),
  title,
  updated: atDay(day),
  link: [{ '@href': href }, ...files.map(fileLink), ...packets.map((packet) => packetLink(packet, folder))],
  content: { '@type': 'text', '#text': text },
});

/** First day of a version's month: the date of a feed without any release. */
const dayOf = (version: string): string => {
  const [year = '1970', month = '1'] = version.split('.');
  return `${year}-${month.padStart(2, '0')}-01`;
};

/**
 * An Atom feed (RFC 4287) of the changes of each release; recalls are separate entries, with links to the
 * sheet in each of its formats and to the ready-made packets that contain it.
 */
export const printFeed = (
  parts: FeedParts,
  { tag, phrases, web }: Locale,
  { path, root }: Pick<SiteFolder, 'path' | 'root'> = { path: '', root: '' },
): string => {
  const { version, releases } = parts;
  const entries = releases
    .toReversed()
    .slice(0, MAX_RELEASES)
    .flatMap((release) => releaseEntries(release, parts, web, path));
  const feed = {
    '@xmlns': 'http://www.w3.org/2005/Atom',
    // addresses are those from the folder of the site
    ...(path !== '' && { '@xml:lang': tag, '@xml:base': root }),
    id: permanentId(path === '' ? 'feed' : `feed ${tag}`),
    title: web.releases.feedTitle,
    updated: atDay(entries[0]?.day ?? dayOf(version)),
    author: { name: phrases.author },
    link: [
      { '@rel': 'self', '@href': `${path}feed.xml` },
      { '@rel': 'alternate', '@type': 'text/html', '@href': `${path}index.html` },
    ],
    entry: entries.map((entry) => toXml(entry, path)),
  };
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    format: true,
    suppressEmptyNode: true,
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n${builder.build({ feed })}`;
};
