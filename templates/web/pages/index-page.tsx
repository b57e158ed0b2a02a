import type { Locale } from '../../../scripts/model/locale.ts';
import type { WebPhrases } from '../../../scripts/model/web-phrases.ts';
import { FindForm } from '../catalogue/find-form.tsx';
import { Books, News, type Recall, Recalls, type Release } from '../catalogue/news.tsx';
import type { BookFile, SheetFacts } from '../catalogue/sheet-facts.ts';
import { SheetList } from '../catalogue/sheet-list.tsx';
import { UntranslatedSheets, type WithheldList, WithheldSheets } from '../catalogue/withheld.tsx';
import { LanguageLinks, PageFrame } from '../page-frame.tsx';
import type { OtherLanguage, SiteFolder } from '../site-folder.ts';

export type IndexPageProps = {
  locale: Locale;
  folder: SiteFolder;
  /** The catalogue in other languages. */
  others: readonly OtherLanguage[];
  version: string;
  sheets: readonly SheetFacts[];
  recalls: readonly Recall[];
  releases: readonly Release[];
  /** Sheets that are not made in the language for now, or are not translated yet. */
  withheld: WithheldList;
  /** E-books of several sheets. */
  books: readonly BookFile[];
};

const isDraft = ({ handout }: SheetFacts): boolean => handout.review.state === 'draft';

const Head = ({ words, version }: { words: WebPhrases; version: string }) => (
  <div className="site-head">
    <p className="site-name">{words.site}</p>
    <p>
      {words.catalogue.version(version)}{' '}
      <a id="basket-link" href="#basket" hidden>
        {words.catalogue.toBasket} <span id="basket-count">0</span>
      </a>
    </p>
  </div>
);

/** Filled by a script: the results and the basket. */
const Found = ({ words }: { words: WebPhrases['catalogue'] }) => (
  <>
    <p id="status" role="status" />
    <p id="nearest" className="actions" />
    <section id="found" aria-labelledby="found-title" hidden>
      <h2 id="found-title">{words.found}</h2>
      <ul id="results" className="cards" />
      <div id="more" />
    </section>
    <section id="basket" aria-labelledby="basket-title" tabIndex={-1} hidden>
      <h2 id="basket-title">{words.basket}</h2>
      <p>{words.basketHint}</p>
      <ul id="basket-list" />
      <div id="basket-actions" className="actions" />
    </section>
  </>
);

/** The catalogue: filters and search with a script, and a list of every sheet without one. */
export const IndexPage = ({
  locale,
  folder,
  others,
  version,
  sheets,
  recalls,
  releases,
  withheld,
  books,
}: IndexPageProps) => {
  const { web: words } = locale;
  const { root } = folder;
  const languages = [locale.tag, ...others.map(({ language }) => language)];
  const drafts = sheets.filter(isDraft).length;
  return (
    <PageFrame
      locale={locale}
      title={words.site}
      root={root}
      home={folder.path}
      others={others}
      scriptFolder={folder.scripts}
      scripts={[`${folder.scripts}catalogue-data.js`, 'assets/catalogue.js']}
      wide
      header={<Head words={words} version={version} />}
    >
      <LanguageLinks others={others} root={root} />
      <h1>{words.catalogue.title}</h1>
      <div className="intro">
        <p className="lead">{words.catalogue.lead}</p>
        {drafts === 0 ? null : <p className="draft">{words.catalogue.drafts(drafts, sheets.length)}</p>}
      </div>
      <p>
        <a className="button" href="packet.html">
          {locale.packet.link}
        </a>
      </p>
      <Recalls recalls={recalls} words={words.catalogue} root={root} />
      <WithheldSheets list={withheld} root={root} />
      <FindForm sheets={sheets} languages={languages} words={words.catalogue} />
      <Found words={words.catalogue} />
      <SheetList sheets={sheets} words={words.catalogue} root={root} />
      <UntranslatedSheets list={withheld} root={root} />
      <Books books={books} words={words} root={root} />
      <News releases={releases} words={words.catalogue} root={root} />
    </PageFrame>
  );
};
