import type { Handout } from '../../model/handout.ts';
import {
  type FindingDetails,
  findingAt,
  headingLevel,
  onElement,
  type PdfFile,
  paintedWords,
  type StructureElement,
  speech,
  textAt,
  tidy,
  WHOLE,
  xmpProperty,
} from '../../pdf-check/index.ts';
import { foreignOf } from '../model/foreign-of.ts';
import { headingsOf, type ModelHeading } from '../model/headings-of.ts';

/** A difference between a file and its handout. */
export type ModelFinding = FindingDetails<
  'model-title' | 'model-language' | 'model-headings' | 'model-foreign'
>;
type Diagnostics = ModelFinding[];

type TitleAndLanguage = Pick<Handout, 'title' | 'language'>;

const title = ({ xmp }: PdfFile, handout: TitleAndLanguage): Diagnostics => {
  const said = xmp && xmpProperty(xmp, 'dc', 'title');
  const isSame = !said || tidy(said) === tidy(handout.title);
  const found = isSame ? null : `“${said}”`;
  return found ? [{ condition: 'model-title', place: WHOLE, found, expected: `“${handout.title}”.` }] : [];
};

const language = ({ catalog }: PdfFile, handout: TitleAndLanguage): Diagnostics => {
  const own = textAt(catalog, 'Lang');
  if (own === null || own === handout.language) return [];
  return [{ condition: 'model-language', place: WHOLE, found: own, expected: `${handout.language}.` }];
};

/** Where title and language of the file differ from those expected. */
export const titleAndLanguage = (pdf: PdfFile, expected: TitleAndLanguage): Diagnostics => [
  ...title(pdf, expected),
  ...language(pdf, expected),
];

type Heading = ModelHeading & { element: StructureElement };

const isSame = (one: ModelHeading, other: ModelHeading): boolean =>
  one.level === other.level && one.title === other.title;

const asWritten = ({ level, title: words }: ModelHeading): string => `H${level} “${words}”`;

/** The heading found instead of the expected one, and its place. */
const instead = (pdf: PdfFile, wanted: ModelHeading, all: readonly Heading[], from: number): Diagnostics => {
  const other = all.find((heading, index) => heading.title === wanted.title && index >= from);
  const early = all.find((heading) => heading.title === wanted.title);
  const like = other ?? early;
  const found = other
    ? asWritten(other)
    : early
      ? `${asWritten(early)} before another one`
      : 'no such heading';
  const place = like ? onElement(pdf, like.element) : WHOLE;
  return [{ condition: 'model-headings', place, found, expected: `${asWritten(wanted)}, in its place.` }];
};

const headings = (pdf: PdfFile, handout: Handout, deeper: number): Diagnostics => {
  const all = (pdf.structure?.elements ?? []).flatMap((element): Heading[] => {
    const level = headingLevel(element.role.type);
    return level === null ? [] : [{ level, title: tidy(speech(pdf, element)), element }];
  });
  let from = 0;
  for (const { level, title: words } of headingsOf(handout)) {
    const wanted = { level: level + deeper, title: words };
    const at = all.findIndex((heading, index) => index >= from && isSame(heading, wanted));
    if (at < 0) return instead(pdf, wanted, all, from);
    from = at + 1;
  }
  return [];
};

const foreign = (pdf: PdfFile, handout: Handout): Diagnostics =>
  foreignOf(handout).flatMap(({ language: tag, words }) => {
    const marked = (pdf.structure?.elements ?? []).filter(({ dict }) => textAt(dict, 'Lang') === tag);
    const isMarked = tidy(marked.map((element) => paintedWords(pdf, element)).join('')).includes(tidy(words));
    return findingAt('model-foreign', WHOLE, isMarked ? null : `“${words}” without Lang ${tag}`);
  });

/** Where the headings, and the words in other languages, differ from those of a handout. */
export const headingsAndForeign = (pdf: PdfFile, handout: Handout, deeper = 0): Diagnostics => [
  ...headings(pdf, handout, deeper),
  ...foreign(pdf, handout),
];

/** Where title, language and headings of the file differ from those of its handout; its headings are `deeper` levels below their own. */
export const modelFindings = (pdf: PdfFile, handout: Handout, deeper: number): Diagnostics => [
  ...titleAndLanguage(pdf, handout),
  ...headingsAndForeign(pdf, handout, deeper),
];
