import type { ReactNode } from 'react';
import type { Locale } from '../../scripts/model/locale.ts';

export type FrameProps = {
  locale: Locale;
  title: string;
  /** Path from the page to the folder of the site, such as `../`; empty for a page in that folder. */
  root: string;
  /** Classic scripts to run on load, relative to the folder of the site. */
  scripts?: readonly string[];
  /** Whether search engines should skip the page, such as a draft. */
  hidden?: boolean;
  /** Whether it uses the whole width of a large screen. */
  wide?: boolean;
  header?: ReactNode;
  children: ReactNode;
};

/** The frame of every web page: header, skip link, link to all sheets, main part and footer. */
export const PageFrame = ({
  locale,
  title,
  root,
  scripts = [],
  hidden = false,
  wide = false,
  header,
  children,
}: FrameProps) => {
  const { tag, direction, web: words } = locale;
  return (
    <html lang={tag} dir={direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {hidden ? <meta name="robots" content="noindex" /> : null}
        <link rel="icon" href="data:," />
        <link rel="alternate" type="application/atom+xml" title={words.feed} href={`${root}feed.xml`} />
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
              <a href={`${root}index.html`}>{words.allSheets}</a>
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
