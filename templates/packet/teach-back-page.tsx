import type { Block, Inline } from '../../scripts/model/handout.ts';
import { Section } from '../page/section.tsx';
import { SheetPage } from '../page/sheet-page.tsx';
import type { SheetContext } from '../sheet-context.tsx';
import { SetText } from '../text/set-text.tsx';

/** The questions on one sheet of the packet. */
export type SheetQuestions = { title: string; code: string; questions: readonly string[] };

type TeachBackProps = { sheet: SheetContext; all: readonly SheetQuestions[] };

const words = (value: string): Inline[] => [{ type: 'text', value }];

const listOf = (questions: readonly string[]): Block => ({
  type: 'list',
  ordered: true,
  start: 1,
  items: questions.map((question) => ({
    appliesTo: null,
    blocks: [{ type: 'paragraph', children: words(question) }],
  })),
});

/** The last page of a packet, only for staff: questions to find out how well they explained each sheet. */
export const TeachBackPage = ({ sheet, all }: TeachBackProps) => {
  const { theme, phrases } = sheet;
  const { textWidth, u } = theme;
  const { title, lead, how } = phrases.packet.teachBack;
  return (
    <SheetPage sheet={sheet}>
      <SetText as="title" tag="H1" width={textWidth}>
        {title}
      </SetText>
      <SetText as="strong" width={textWidth} style={{ marginTop: u * 1.5 }}>
        {lead}
      </SetText>
      <SetText width={textWidth} style={{ marginTop: u * 1.5 }}>
        {how}
      </SetText>
      {all.map(({ title: name, code, questions }) => (
        <Section key={code} title={words(`${name} (${code})`)} blocks={[listOf(questions)]} />
      ))}
    </SheetPage>
  );
};
