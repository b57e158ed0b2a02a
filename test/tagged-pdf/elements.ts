import { fileURLToPath } from 'node:url';
import { Font } from '@react-pdf/renderer';
import { createElement, type ReactElement, type ReactNode } from 'react';
import type { TaggedOptions, TagProps } from '../../scripts/tagged-pdf/index.ts';

/** A small set of elements for test documents, and a font. */

/** Path of a font file of the test typeface: its weight, and `-italic`. */
export const font = (face: string): string =>
  fileURLToPath(new URL(`../../templates/fonts/AtkinsonHyperlegibleNext-${face}.ttf`, import.meta.url));

Font.register({
  family: 'Atkinson',
  fonts: [
    { src: font('400') },
    { src: font('700'), fontWeight: 700 },
    { src: font('400-italic'), fontStyle: 'italic' },
  ],
});
Font.registerHyphenationCallback((word) => [word]);

type Props = TagProps & { [prop: string]: unknown };
type Make = (props: Props | null, ...children: ReactNode[]) => ReactElement;

const make =
  (type: string): Make =>
  (props, ...children) =>
    createElement(type, props, ...children);

export const Document = make('DOCUMENT');
export const View = make('VIEW');
export const Text = make('TEXT');
export const Svg = make('SVG');
export const Path = make('PATH');
export const Rect = make('RECT');
export const Image = make('IMAGE');
export const Canvas = make('CANVAS');

/** A letter page in the test font, with the pagination of the handouts. */
export const Page: Make = (props, ...children) =>
  createElement(
    'PAGE',
    {
      size: 'LETTER',
      experimentalPagination: true,
      style: { fontFamily: 'Atkinson', fontSize: 12, padding: 50 },
      ...props,
    },
    ...children,
  );

/** A one-page document with an H1 and the given children. */
export const sheet = (...children: ReactNode[]): ReactElement =>
  Document(null, Page(null, Text({ tag: 'H1' }, 'Title'), ...children));

export const OPTIONS: TaggedOptions = {
  title: 'Diabetes & You <1>',
  language: 'en',
  date: new Date('2026-11-23T10:20:30Z'),
};
