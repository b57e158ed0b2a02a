import { type SheetFacts, type SheetPdf, sheetPath } from '../../../templates/web/catalogue/sheet-facts.ts';
import type { Locale } from '../../model/locale.ts';
import { MEDIA_TYPES } from '../media-types.ts';
import type { Referenced } from './document-reference.ts';

/** Inputs for the references to a sheet's files. */
export type SheetParts = {
  locale: Locale;
  date: string;
  /** The bytes of each file of the site. */
  files: ReadonlyMap<string, Uint8Array | string>;
  /** Keys of the revisions that the sheet replaces. */
  replaces: readonly string[];
};

type File = { url: string; contentType: string; words: string[] };

const withCharset = (type: string): string => (type.startsWith('text/') ? `${type};charset=utf-8` : type);

const pdfFile = ({ href, edition, pages, ink, fillable }: SheetPdf, { web }: Locale): File => ({
  url: href,
  contentType: 'application/pdf',
  words: [
    web.pdf(web.editions[edition], pages),
    ...(ink === 'black' ? [web.black] : []),
    ...(fillable ? [web.fillable] : []),
  ],
});

const filesOf = ({ handout, pdfs, formats }: SheetFacts, locale: Locale): File[] => [
  ...pdfs.map((pdf) => pdfFile(pdf, locale)),
  ...formats.map(({ format, href }) => ({
    url: href,
    contentType: withCharset(MEDIA_TYPES[format]),
    words: [locale.web.formats[format]],
  })),
  { url: sheetPath(handout), contentType: withCharset('text/html'), words: [locale.catalogue.read] },
];

const reviewWords = ({ review }: SheetFacts['handout'], { web }: Locale): string =>
  review.state === 'draft' ? web.isDraft : web.reviewed(review.date, review.nextReview);

/** One reference for each file of a sheet on the site: PDFs, other formats and the web page. */
export const sheetReferences = (facts: SheetFacts, parts: SheetParts): Referenced[] => {
  const { handout, revision } = facts;
  const { locale, date, files, replaces } = parts;
  const { title, code, language, review } = handout;
  return filesOf(facts, locale).flatMap(({ url, contentType, words }) => {
    const bytes = files.get(url);
    if (bytes === undefined) return [];
    const common = { title, language, author: locale.phrases.author, contentType, url, bytes, replaces };
    return {
      ...common,
      key: `${url} ${code}-${revision}`,
      name: `${code}-${revision}`,
      status: 'current',
      docStatus: review.state === 'draft' ? 'preliminary' : 'final',
      date,
      description: [title, ...words, reviewWords(handout, locale)].join('; '),
    };
  });
};
