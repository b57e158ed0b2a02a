import type { ReactElement } from 'react';
import { Document, Page, Path, Svg, Text, View } from './elements.ts';

/** A sheet of several pages with one of everything. */

const sentence = 'Write each number down with the date and bring the record to every visit. ';
const link = { type: 'Link', href: 'https://example.org/a?b=1&c=2', group: 'link-1' } as const;

const heading = (level: 1 | 2 | 3, text: string): ReactElement =>
  Text({ tag: `H${level}`, minPresenceAhead: 40, style: { fontWeight: 700 } }, text);

const table = (): ReactElement =>
  View(
    { tag: 'Table' },
    View(
      { tag: 'THead', fixed: true, style: { borderBottom: '1pt solid #000' } },
      View({ tag: 'TR' }, View({ tag: { type: 'TH', scope: 'Column' } }, Text(null, 'Head'))),
    ),
    View(
      { tag: 'TBody' },
      ...Array.from({ length: 30 }, (_, row) =>
        View({ tag: 'TR', key: row, wrap: false }, View({ tag: 'TD' }, Text(null, `Row ${row}`))),
      ),
    ),
  );

const card = (): ReactElement =>
  View(
    { tag: 'Aside', component: 'CareCard', style: { backgroundColor: '#ffe', border: '1pt solid #000' } },
    heading(3, 'Call the same day'),
    View(
      { tag: { type: 'L', numbering: 'Disc' } },
      View({ tag: 'LI' }, Text({ tag: 'Lbl' }, '•'), Text({ tag: 'LBody' }, 'a temperature')),
    ),
  );

const paragraph = (): ReactElement =>
  View(
    { tag: 'P' },
    Text(null, 'Read ', Text({ tag: link, style: { textDecoration: 'underline' } }, 'the pages ')),
    Text(null, Text({ tag: link, style: { textDecoration: 'underline' } }, 'of the clinic'), '.'),
  );

/** One of everything a handout has. */
export const wholeSheet = (): ReactElement =>
  Document(
    null,
    Page(
      { size: [400, 400] },
      View(
        { artifact: { type: 'Pagination', subtype: 'Header' }, fixed: true },
        Text({
          render: ({ pageNumber, totalPages }: Record<string, number>) => `${pageNumber} of ${totalPages}`,
        }),
      ),
      heading(1, 'Hormone therapy & you'),
      Text({ tag: 'P', id: 'z-last' }, sentence.repeat(3)),
      paragraph(),
      heading(2, 'What it does'),
      Text(
        { tag: 'P', id: 'ä-middle' },
        'See ',
        Text({ tag: { type: 'Link', href: '#z-last' } }, 'above'),
        '.',
      ),
      Svg(
        { tag: { type: 'Figure', alt: 'A bone' }, viewBox: '0 0 9 9', style: { width: 40, height: 40 } },
        Path({ d: 'M0 0L9 9', stroke: '#000' }),
      ),
      card(),
      heading(2, 'Side effects'),
      table(),
      Text({ tag: 'Note', id: 'a-first' }, 'A source.'),
    ),
  );
