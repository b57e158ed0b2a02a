import type { Locale } from '../../../scripts/model/locale.ts';

/** Hosts show this page under any address, so it cannot link files: its style is inline. */
const STYLE =
  ':root{color-scheme:light dark}body{font:1.2rem/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}';

/** What a host shows for an address that no sheet has, such as one that was typed with an error: in each language of the site. */
export const NotFoundPage = ({ locales }: { locales: readonly [Locale, ...Locale[]] }) => {
  const [locale, ...others] = locales;
  const { notFound, site } = locale.web;
  return (
    <html lang={locale.tag} dir={locale.direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${notFound.title}: ${site}`}</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <main>
          <h1>{notFound.title}</h1>
          <p>{notFound.whereToLook}</p>
          <p>{notFound.ask}</p>
          {others.map(({ tag, direction, web }) => (
            <section key={tag} lang={tag} dir={direction}>
              <h2>{web.notFound.title}</h2>
              <p>{web.notFound.whereToLook}</p>
              <p>{web.notFound.ask}</p>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
};
