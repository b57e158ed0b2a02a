import { permanentId } from '../../handout/plan/permanent-id.ts';
import { xmlText } from '../xml.ts';
import { type Book, titleOf } from './book.ts';

/** A document of the book: its file, and whether it contains drawings. */
type BookFile = { file: string; hasDrawings: boolean };

/** A picture of the book. */
export type BookPicture = { file: string; mime: string };

/** The identifier of a book, from language and name: the same for every release. */
export const bookIdentifier = ({ locale, id }: Book): string => permanentId(`epub ${locale.tag} ${id}`);

const meta = (property: string, value: string): string =>
  `<meta property="${property}">${xmlText(value)}</meta>`;

/** EPUB Accessibility 1.1 metadata that applies to every book; claims no certification. */
const accessibility = (hasPictures: boolean, summary: string): string[] => [
  meta('schema:accessMode', 'textual'),
  ...(hasPictures ? [meta('schema:accessMode', 'visual')] : []),
  meta('schema:accessModeSufficient', 'textual'),
  ...['structuralNavigation', 'tableOfContents', 'readingOrder', 'displayTransformability'].map((feature) =>
    meta('schema:accessibilityFeature', feature),
  ),
  ...['pageBreakMarkers', 'pageNavigation', ...(hasPictures ? ['alternativeText'] : [])].map((feature) =>
    meta('schema:accessibilityFeature', feature),
  ),
  meta('schema:accessibilityHazard', 'none'),
  meta('schema:accessibilitySummary', summary),
];

const seconds = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

type Contents = { chapters: readonly BookFile[]; pictures: readonly BookPicture[] };

const metadata = (book: Book, { chapters, pictures }: Contents): string[] => {
  const { locale, date, version, sheets } = book;
  const hasPictures = pictures.length > 0 || chapters.some(({ hasDrawings }) => hasDrawings);
  const codes = sheets.map(({ handout }) => `${handout.code}-${handout.revision}`).join(', ');
  return [
    `<dc:identifier id="id">${bookIdentifier(book)}</dc:identifier>`,
    `<dc:title>${xmlText(titleOf(book))}</dc:title>`,
    `<dc:language>${locale.tag}</dc:language>`,
    `<dc:creator>${xmlText(locale.phrases.author)}</dc:creator>`,
    `<dc:description>${xmlText(`${locale.phrases.version(version)}: ${codes}`)}</dc:description>`,
    `<dc:source id="print">${xmlText(locale.formats.printSource)}</dc:source>`,
    '<meta refines="#print" property="source-of">pagination</meta>',
    meta('dcterms:modified', seconds(date)),
    ...accessibility(hasPictures, locale.formats.accessibility),
  ];
};

const item = (id: string, file: string, mime: string, properties: readonly string[]): string => {
  const listed = properties.length === 0 ? '' : ` properties="${properties.join(' ')}"`;
  return `<item id="${id}" href="${xmlText(file)}" media-type="${mime}"${listed}/>`;
};

const XHTML = 'application/xhtml+xml';

const manifest = ({ chapters, pictures }: Contents): string[] => [
  item('nav', 'nav.xhtml', XHTML, ['nav']),
  item('ncx', 'toc.ncx', 'application/x-dtbncx+xml', []),
  item('style', 'style.css', 'text/css', []),
  ...chapters.map(({ file, hasDrawings }, index) =>
    item(`c${index + 1}`, file, XHTML, hasDrawings ? ['svg'] : []),
  ),
  ...pictures.map(({ file, mime }, index) => item(`p${index + 1}`, file, mime, [])),
];

const indented = (lines: readonly string[]): string => lines.map((line) => `    ${line}\n`).join('');

/** The package document: the book's metadata, files and reading order. */
export const packageDocument = (book: Book, contents: Contents): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>\n',
    `<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${book.locale.tag}">\n`,
    '  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n',
    indented(metadata(book, contents)),
    '  </metadata>\n  <manifest>\n',
    indented(manifest(contents)),
    '  </manifest>\n  <spine toc="ncx">\n',
    indented([
      ...(contents.chapters.length > 1 ? ['<itemref idref="nav"/>'] : []),
      ...contents.chapters.map((_, index) => `<itemref idref="c${index + 1}"/>`),
    ]),
    '  </spine>\n</package>\n',
  ].join('');
