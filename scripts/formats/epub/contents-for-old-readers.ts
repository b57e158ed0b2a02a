import type { NavEntry, NavigationProps } from '../../../templates/web/epub/navigation.tsx';
import { xmlText } from '../xml.ts';

const points = (entries: readonly NavEntry[], prefix: string): string =>
  entries
    .map(({ title, href, inside }, index) => {
      const id = `${prefix}-${index + 1}`;
      const label = `<navLabel><text>${xmlText(title)}</text></navLabel>`;
      return `<navPoint id="${id}">${label}<content src="${xmlText(href)}"/>${points(inside, id)}</navPoint>`;
    })
    .join('');

const depthOf = (entries: readonly NavEntry[]): number =>
  entries.length === 0 ? 0 : 1 + Math.max(...entries.map(({ inside }) => depthOf(inside)));

/** The contents in EPUB 2 form (NCX), the only one some readers support. */
export const oldContents = ({ locale, title, contents }: NavigationProps, identifier: string): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>\n',
    `<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1" xml:lang="${locale.tag}">`,
    `<head><meta name="dtb:uid" content="${identifier}"/><meta name="dtb:depth" content="${depthOf(contents)}"/>`,
    '<meta name="dtb:totalPageCount" content="0"/><meta name="dtb:maxPageNumber" content="0"/></head>',
    `<docTitle><text>${xmlText(title)}</text></docTitle>`,
    `<navMap>${points(contents, 'n')}</navMap></ncx>\n`,
  ].join('');
