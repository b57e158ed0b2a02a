import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Chapter, type ChapterProps } from '../../../templates/web/epub/chapter.tsx';
import { Navigation, type NavigationProps } from '../../../templates/web/epub/navigation.tsx';
import { toXhtml } from './to-xhtml.ts';

/** Draws the documents of an e-book from the web templates. */
export type BookDrawing = {
  chapter: (props: ChapterProps) => string;
  navigation: (props: NavigationProps) => string;
};

const xhtml = (element: ReactElement): string => toXhtml(renderToStaticMarkup(element));

/** The documents as XHTML. */
export const openDrawing = (): BookDrawing => ({
  chapter: (props) => xhtml(<Chapter {...props} />),
  navigation: (props) => xhtml(<Navigation {...props} />),
});
