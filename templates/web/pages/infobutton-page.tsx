import type { Locale } from '../../../scripts/model/locale.ts';
import type { WebPhrases } from '../../../scripts/model/web-phrases.ts';
import { type SheetFacts, sheetPath } from '../catalogue/sheet-facts.ts';
import { LanguageLinks, PageFrame } from '../page-frame.tsx';
import type { OtherLanguage, SiteFolder } from '../site-folder.ts';

/**
 * A sheet with its codes; `words` are its names in lower case separated by `|`, for a question without a
 * code.
 */
type CodedSheet = {
  facts: SheetFacts;
  icd10cm: string[];
  /** Codes of ingredients, and those of brands, products and salts, which are not shown. */
  rxnorm: string[];
  products: string[];
  words: string;
  /** Id of its only cancer type, or empty. */
  onlyFor: string;
};

export type InfobuttonPageProps = {
  locale: Locale;
  folder: SiteFolder;
  /** The same page in other languages. */
  others: readonly OtherLanguage[];
  sheets: readonly CodedSheet[];
};

type AnswerProps = { sheet: CodedSheet; words: WebPhrases; root: string };

const Answer = ({ sheet, words, root }: AnswerProps) => {
  const { handout, pdfs } = sheet.facts;
  const [pdf] = pdfs;
  return (
    <li
      lang={handout.language}
      data-icd10cm={sheet.icd10cm.join(' ')}
      data-rxnorm={[...sheet.rxnorm, ...sheet.products].join(' ')}
      data-kind={handout.kind}
      data-cancer={sheet.onlyFor}
      data-words={sheet.words}
    >
      <a href={`${root}${sheetPath(handout)}`}>{handout.title}</a>{' '}
      <span className="code">{handout.code}</span>
      {pdf ? (
        <>
          {', '}
          <a href={`${root}${pdf.href}`} aria-label={words.infobutton.pdfOf(handout.title)}>
            PDF
          </a>
        </>
      ) : null}
      {handout.review.state === 'draft' ? ` (${words.isDraft})` : null}
      <br />
      <span className="hint">
        {[...sheet.icd10cm, ...sheet.rxnorm.map((code) => `RxNorm ${code}`)].join(', ')}
      </span>
    </li>
  );
};

/**
 * Answers questions of records systems (HL7 Infobutton, URL-based) by code; without a script, lists all
 * sheets with their codes.
 */
export const InfobuttonPage = ({ locale, folder, others, sheets }: InfobuttonPageProps) => {
  const { infobutton } = locale.web;
  return (
    <PageFrame
      locale={locale}
      title={infobutton.title}
      root={folder.root}
      home={folder.path}
      others={others}
      scripts={['assets/infobutton.js']}
      hidden
    >
      <LanguageLinks others={others} root={folder.root} />
      <h1>{infobutton.title}</h1>
      <p id="status" role="status">
        {infobutton.all}
      </p>
      <p id="none" hidden>
        <a href="index.html">{infobutton.catalogue}</a>
      </p>
      <ul id="answers" data-found={infobutton.found} data-none={infobutton.none}>
        {sheets.map((sheet) => (
          <Answer key={sheetPath(sheet.facts.handout)} sheet={sheet} words={locale.web} root={folder.root} />
        ))}
      </ul>
    </PageFrame>
  );
};
