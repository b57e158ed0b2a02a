import type { Block, Inline, Paragraph } from '../../scripts/model/handout.ts';
import type { PersonalWords } from '../../scripts/model/packet.ts';
import { Section } from '../page/section.tsx';
import { SheetPage } from '../page/sheet-page.tsx';
import type { SheetContext } from '../sheet-context.tsx';
import { SetText } from '../text/set-text.tsx';
import { PersonalLines } from './personal-lines.tsx';

/** A sheet in the list of contents. */
export type ContentsRow = {
  title: string;
  code: string;
  /** Name of its destination. */
  place: string;
  page: number;
};

type CoverProps = {
  sheet: SheetContext;
  personal: PersonalWords;
  contents: readonly ContentsRow[];
};

const words = (value: string): Inline[] => [{ type: 'text', value }];

const rowOf = ({ title, code, place, page }: ContentsRow): Inline[][] => [
  [{ type: 'link', url: `#${place}`, address: null, showsAddress: true, children: words(title) }],
  words(code),
  words(String(page)),
];

const contentsTable = (contents: readonly ContentsRow[], { phrases }: SheetContext): Block => {
  const { columns } = phrases.packet;
  return {
    type: 'table',
    align: ['left', 'left', 'left'],
    head: [words(columns.sheet), words(columns.code), words(columns.page)],
    rows: contents.map(rowOf),
  };
};

const listOf = (medicines: readonly string[]): Block => ({
  type: 'list',
  ordered: false,
  start: 1,
  items: medicines.map((name) => {
    const line: Paragraph = { type: 'paragraph', children: words(name) };
    return { appliesTo: null, blocks: [line] };
  }),
});

/**
 * The first page of a packet: its title, the patient, its sheets with page numbers, and the person's
 * medicines.
 */
export const PacketCover = ({ sheet, personal, contents }: CoverProps) => {
  const { theme, phrases, handout } = sheet;
  const { textWidth, u } = theme;
  return (
    <SheetPage sheet={sheet}>
      <SetText as="title" tag="H1" width={textWidth}>
        {handout.heading}
      </SetText>
      <SetText as="lead" width={textWidth} style={{ marginTop: u * 1.5 }}>
        {phrases.packet.lead}
      </SetText>
      {personal.line === null ? null : (
        <SetText as="strong" width={textWidth} style={{ marginTop: u * 1.5 }}>
          {personal.line}
        </SetText>
      )}
      <PersonalLines personal={personal} />
      <Section title={words(phrases.packet.contents)} blocks={[contentsTable(contents, sheet)]} />
      {personal.medicines.length === 0 ? null : (
        <Section title={words(phrases.packet.medicines)} blocks={[listOf(personal.medicines)]} />
      )}
    </SheetPage>
  );
};
