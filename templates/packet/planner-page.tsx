import type { Block, Inline } from '../../scripts/model/handout.ts';
import { Section } from '../page/section.tsx';
import { SheetPage } from '../page/sheet-page.tsx';
import { Box } from '../primitives.tsx';
import type { SheetContext } from '../sheet-context.tsx';
import { SetText } from '../text/set-text.tsx';

type PlannerProps = { sheet: SheetContext; dates: readonly string[] };

/** Lines for dates that come later. */
const EMPTY_ROWS = 6;

const words = (value: string): Inline[] => [{ type: 'text', value }];

/** Text before the first ": " is the date, the rest the purpose; 10:30 has no space. */
const partsOf = (date: string): [when: string, what: string] => {
  const [when = date, ...rest] = date.split(/:\s+/u);
  return [when, rest.join(': ') || '–'];
};

const plannedTable = (dates: readonly string[], { phrases }: SheetContext): Block => {
  const { when, what } = phrases.packet.planner;
  return {
    type: 'table',
    align: ['left', 'left'],
    head: [words(when), words(what)],
    rows: dates.map((date) => partsOf(date).map(words)),
  };
};

/** A page of a packet with the person's dates of treatment, and lines for more. */
export const PlannerPage = ({ sheet, dates }: PlannerProps) => {
  const { theme, phrases, packet } = sheet;
  const { textWidth, u } = theme;
  const { title, lead, planned, when, what, more, notes } = phrases.packet.planner;
  return (
    <SheetPage sheet={sheet}>
      <Box {...(packet === null ? {} : { id: packet.place })}>
        <SetText as="title" tag="H1" width={textWidth}>
          {title}
        </SetText>
      </Box>
      <SetText as="lead" width={textWidth} style={{ marginTop: u * 1.5 }}>
        {lead}
      </SetText>
      <Section title={words(planned)} blocks={[plannedTable(dates, sheet)]} />
      <Section
        title={words(more)}
        blocks={[{ type: 'planner', head: [when, what, notes], rows: EMPTY_ROWS }]}
      />
    </SheetPage>
  );
};
