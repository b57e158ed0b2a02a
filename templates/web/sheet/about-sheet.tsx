import type { Review } from '../../../scripts/model/handout.ts';
import { languageName } from '../../../scripts/model/language-name.ts';
import type { WebPhrases } from '../../../scripts/model/web-phrases.ts';
import { revisionPath, type SheetFacts, type SheetPdf } from '../catalogue/sheet-facts.ts';

/** The name of a printed form: paper, print size, and ink and fields unless they are the default. */
const editionName = ({ edition, ink, fillable }: SheetPdf, words: WebPhrases): string =>
  [words.editions[edition], ink === 'black' && words.black, fillable && words.fillable]
    .filter(Boolean)
    .join(', ');

const reviewWords = (review: Review, words: WebPhrases): string =>
  review.state === 'draft' ? words.isDraft : words.reviewed(review.date, review.nextReview);

const Fact = ({ term, children }: { term: string; children: string }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

type Props = {
  facts: SheetFacts;
  /** Translations that have a PDF with this sheet beside them. */
  translations: readonly SheetFacts[];
  words: WebPhrases;
  root: string;
};

/** The PDFs of a translation that have this sheet beside it, named in the language of this sheet. */
const InTwoLanguages = ({ facts, translations, words, root }: Props) => {
  const { language } = facts.handout;
  return translations.flatMap(({ handout, pdfs }) =>
    pdfs
      .filter(({ beside }) => beside === language)
      .map((pdf) => (
        <li key={pdf.href}>
          <a href={`${root}${pdf.href}`} hrefLang={handout.language} type="application/pdf">
            PDF: {languageName(handout.language, language)}, {words.pdf(editionName(pdf, words), pdf.pages)}
          </a>
        </li>
      )),
  );
};

/** The printed forms of a sheet, each with its pages. */
const Printed = ({ facts, translations, words, root }: Props) => (
  <section aria-labelledby="printed">
    <h2 id="printed">{words.printed}</h2>
    <ul className="pdfs">
      {facts.pdfs.map((pdf) => (
        <li key={pdf.href}>
          <a href={`${root}${pdf.href}`} type="application/pdf">
            PDF: {words.pdf(editionName(pdf, words), pdf.pages)}
          </a>
        </li>
      ))}
      <InTwoLanguages {...{ facts, translations, words, root }} />
    </ul>
  </section>
);

/** The ready-made packet of the sheet; empty in a site without it. */
const ReadyPacket = ({ facts: { packetPdfs = [] }, words, root }: Omit<Props, 'translations'>) =>
  packetPdfs.length === 0 ? null : (
    <section aria-labelledby="packet">
      <h2 id="packet">{words.readyPacket}</h2>
      <ul className="pdfs">
        {packetPdfs.map((pdf) => (
          <li key={pdf.href}>
            <a href={`${root}${pdf.href}`} type="application/pdf">
              PDF: {words.pdf(editionName(pdf, words), pdf.pages)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );

/** The sheet in formats for people who do not read print; empty if it has none. */
const OtherFormats = ({ facts, words, root }: Omit<Props, 'translations'>) =>
  facts.formats.length === 0 ? null : (
    <section aria-labelledby="formats">
      <h2 id="formats">{words.otherFormats}</h2>
      <ul className="pdfs">
        {facts.formats.map(({ format, href }) => (
          <li key={format}>
            <a href={`${root}${href}`} download="">
              {words.formats[format]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );

/** Facts of a sheet: its printed forms, packet, other formats, code, revision, version, review. */
export const AboutSheet = ({ facts, translations, words, root }: Props) => {
  const { handout, revision, version, grade } = facts;
  return (
    <>
      <Printed {...{ facts, translations, words, root }} />
      <ReadyPacket {...{ facts, words, root }} />
      <OtherFormats {...{ facts, words, root }} />
      <section aria-labelledby="about">
        <h2 id="about">{words.aboutSheet}</h2>
        <dl className="facts">
          <Fact term={words.code}>{handout.code}</Fact>
          <Fact term={words.revision}>{String(revision)}</Fact>
          <Fact term={words.version}>{version}</Fact>
          <Fact term={words.language}>{languageName(handout.language)}</Fact>
          {grade === null ? null : <Fact term={words.readingGrade}>{grade.toFixed(1)}</Fact>}
          <Fact term={words.review}>{reviewWords(handout.review, words)}</Fact>
        </dl>
        <p>
          <a href={`${root}${revisionPath({ ...handout, revision })}`}>{words.isCurrent}</a>
        </p>
      </section>
    </>
  );
};
