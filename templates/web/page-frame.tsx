import type { ReactNode } from 'react';
import type { Locale } from '../../scripts/model/locale.ts';
import type { OtherLanguage } from './site-folder.ts';

export type FrameProps = {
  locale: Locale;
  title: string;
  /** Path from the page to the folder of the site, such as `../`; empty for a page in that folder. */
  root: string;
  /** The folder of its language below that of the site, such as `es/`; empty for the main language. */
  home?: string;
  /** The same page in other languages. */
  others?: readonly OtherLanguage[];
  /** The folder of the scripts of its language, for a page whose scripts load others; below that of the site. */
  scriptFolder?: string;
  /** Classic scripts to run when the page is read, as addresses from the folder of the site. */
  scripts?: readonly string[];
  /** Whether search engines should skip the page, such as a draft. */
  hidden?: boolean;
  /** Whether it uses the whole width of a large screen. */
  wide?: boolean;
  header?: ReactNode;
  children: ReactNode;
};

/** Where search engines and readers find the page in other languages. */
const Alternates = ({ others, root }: { others: readonly OtherLanguage[]; root: string }) =>
  others.map(({ language, href }) => (
    <link key={language} rel="alternate" hrefLang={language} href={`${root}${href}`} />
  ));

/** Links to the page in other languages, each in words of that language; nothing where there is none. */
export const LanguageLinks = ({ others, root }: { others: readonly OtherLanguage[]; root: string }) =>
  others.length === 0 ? null : (
    <p className="languages">
      {others.map(({ language, href, words }) => (
        <a key={language} href={`${root}${href}`} lang={language} hrefLang={language}>
          {words}
        </a>
      ))}
    </p>
  );

/**
 * The frame of every web page: its head, a way past the navigation, the way to all sheets, main part and
 * foot.
 */
export const PageFrame = ({
  locale,
  title,
  root,
  home = '',
  others = [],
  scriptFolder,
  scripts = [],
  hidden = false,
  wide = false,
  header,
  children,
}: FrameProps) => {
  const { tag, direction, web: words } = locale;
  return (
    <html
      lang={tag}
      dir={direction}
      data-root={scriptFolder === undefined || root === '' ? undefined : root}
      data-scripts={root === '' ? undefined : scriptFolder}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {hidden ? <meta name="robots" content="noindex" /> : null}
        <link rel="icon" href="data:," />
        <link
          rel="alternate"
          type="application/atom+xml"
          title={words.feed}
          href={`${root}${home}feed.xml`}
        />
        <Alternates others={others} root={root} />
        <link rel="stylesheet" href={`${root}assets/site.css`} />
        {scripts.map((script) => (
          <script key={script} src={`${root}${script}`} defer />
        ))}
      </head>
      <body className={wide ? 'wide' : undefined}>
        <a className="skip" href="#main">
          {words.skip}
        </a>
        <header className="top">
          {header ?? (
            <nav aria-label={words.site}>
              <a href={`${root}${home}index.html`}>{words.allSheets}</a>
            </nav>
          )}
        </header>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <footer className="foot">
          <p>{words.notAdvice}</p>
        </footer>
      </body>
    </html>
  );
};
