import type { ReactNode } from 'react';
import type { Locale } from '../../../scripts/model/locale.ts';

const namespaces = (language: string): Record<string, string> => ({
  xmlns: 'http://www.w3.org/1999/xhtml',
  'xmlns:epub': 'http://www.idpf.org/2007/ops',
  lang: language,
  xmlLang: language,
});

type XhtmlPageProps = { locale: Pick<Locale, 'tag' | 'direction'>; title: string; children: ReactNode };

/** The frame of every document of an e-book. */
export const XhtmlPage = ({ locale, title, children }: XhtmlPageProps) => (
  <html {...namespaces(locale.tag)} dir={locale.direction}>
    <head>
      <meta charSet="utf-8" />
      <title>{title}</title>
      <link rel="stylesheet" type="text/css" href="style.css" />
    </head>
    <body>{children}</body>
  </html>
);
