import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { IndexPage, type IndexPageProps } from '../../templates/web/pages/index-page.tsx';
import { InfobuttonPage, type InfobuttonPageProps } from '../../templates/web/pages/infobutton-page.tsx';
import { NotFoundPage } from '../../templates/web/pages/not-found-page.tsx';
import { PacketPage, type PacketPageProps } from '../../templates/web/pages/packet-page.tsx';
import { RevisionPage, type RevisionPageProps } from '../../templates/web/pages/revision-page.tsx';
import { SheetPage, type SheetPageProps } from '../../templates/web/pages/sheet-page.tsx';
import { cssColours } from '../../templates/web/web-colours.ts';
import type { Locale } from '../model/locale.ts';

/** Renders each kind of page from its data, as HTML. */
export type Pages = {
  index: (props: IndexPageProps) => string;
  sheet: (props: SheetPageProps) => string;
  infobutton: (props: InfobuttonPageProps) => string;
  packet: (props: PacketPageProps) => string;
  notFound: (props: { locales: readonly [Locale, ...Locale[]] }) => string;
  revision: (props: RevisionPageProps) => string;
  colours: (accent: string | null) => string;
};

const html = (element: ReactElement): string => `<!doctype html>\n${renderToStaticMarkup(element)}\n`;

/** The pages, rendered from the templates. */
export const openPages = (): Pages => ({
  index: (props) => html(<IndexPage {...props} />),
  sheet: (props) => html(<SheetPage {...props} />),
  infobutton: (props) => html(<InfobuttonPage {...props} />),
  packet: (props) => html(<PacketPage {...props} />),
  notFound: (props) => html(<NotFoundPage {...props} />),
  revision: (props) => html(<RevisionPage {...props} />),
  colours: cssColours,
});
