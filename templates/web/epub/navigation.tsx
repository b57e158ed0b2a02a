import type { Locale } from '../../../scripts/model/locale.ts';
import { XhtmlPage } from './xhtml-page.tsx';

/** A place in a book, and its nested places. */
export type NavEntry = { title: string; href: string; inside: readonly NavEntry[] };

export type NavigationProps = {
  locale: Locale;
  title: string;
  contents: readonly NavEntry[];
  /** Start of the pages of the printed sheets. */
  pages: readonly Omit<NavEntry, 'inside'>[];
};

const Entries = ({ entries }: { entries: readonly NavEntry[] }) => (
  <ol>
    {entries.map(({ title, href, inside }) => (
      <li key={href}>
        <a href={href}>{title}</a>
        {inside.length === 0 ? null : <Entries entries={inside} />}
      </li>
    ))}
  </ol>
);

/** The navigation of a book: its contents, and its list of printed pages. */
export const Navigation = ({ locale, title, contents, pages }: NavigationProps) => (
  <XhtmlPage locale={locale} title={title}>
    <h1>{title}</h1>
    <nav {...{ 'epub:type': 'toc' }} role="doc-toc" aria-labelledby="contents">
      <h2 id="contents">{locale.formats.contents}</h2>
      <Entries entries={contents} />
    </nav>
    <nav {...{ 'epub:type': 'page-list' }} role="doc-pagelist" aria-labelledby="pages">
      <h2 id="pages">{locale.formats.printedPages}</h2>
      <Entries entries={pages.map((page) => ({ ...page, inside: [] }))} />
    </nav>
  </XhtmlPage>
);
