import type {
  CareCard as Card,
  CardLevel,
  CareCards as Cards,
  ListItem,
} from '../../../scripts/model/handout.ts';
import { CallNowNote } from '../../clinic/call-now-note.tsx';
import { Box } from '../../primitives.tsx';
import { useSheet } from '../../sheet-context.tsx';
import { SetText } from '../../text/set-text.tsx';
import { listTag, TextList, TextListColumn } from '../list/text-list.tsx';
import { CareCard, useCardWidth } from './care-card.tsx';
import { half, useOneColumn, useSharedColumn } from './sign-columns.ts';

type SignsProps = { items: ListItem[]; heading: string | null; width: number; isColumn?: boolean };

/** Signs under a heading, or one column of a shared list. */
const Signs = ({ items, heading, width, isColumn = false }: SignsProps) => {
  const { theme } = useSheet();
  if (items.length === 0) return null;
  const Items = isColumn ? TextListColumn : TextList;
  return (
    <Box style={{ width, marginBottom: theme.large ? theme.u : 0 }}>
      {heading ? (
        <SetText as="strong" tag="H4" width={width} style={{ marginBottom: theme.u / 2 }}>
          {heading}
        </SetText>
      ) : null}
      <Items list={{ type: 'list', ordered: false, start: 1, items }} width={width} />
    </Box>
  );
};

type ColumnsProps = { level: CardLevel; card: Card; headings?: { shared: string; own: string } };

/**
 * Shared signs at the left, this treatment's signs at the right; a single kind fills both. Signs without
 * headings are one list: over the whole width where that takes fewer lines, and in large print.
 */
const Columns = ({ level, card, headings }: ColumnsProps) => {
  const { theme } = useSheet();
  const body = useCardWidth(level);
  const both = card.shared.length > 0 && card.own.length > 0;
  const all = [...card.shared, ...card.own];
  const isOneColumn = useOneColumn(all, body, theme.gutter);
  const { share: sharedColumn, savedByOneList } = useSharedColumn(
    [card.shared, card.own],
    body,
    theme.gutter,
  );
  const isOneList = theme.large || (both ? savedByOneList > 0 : isOneColumn);
  if (isOneList && !(both && headings)) return <Signs items={all} heading={null} width={body} />;
  const [left, right] = both ? [card.shared, card.own] : half(all);
  const columns = body - theme.gutter;
  const share = both ? sharedColumn : 1 / 2;
  const isColumn = !(both && headings);
  return (
    <Box
      {...(isColumn ? { tag: listTag({ ordered: false }) } : {})}
      style={{ flexDirection: theme.large ? 'column' : 'row', columnGap: theme.gutter }}
    >
      <Signs
        items={left}
        heading={both ? (headings?.shared ?? null) : null}
        isColumn={isColumn}
        width={theme.large ? body : columns * share}
      />
      <Signs
        items={right}
        heading={both ? (headings?.own ?? null) : null}
        isColumn={isColumn}
        width={theme.large ? body : columns * (1 - share)}
      />
    </Box>
  );
};

/** The care cards in order; a card without signs is omitted. */
export const CareCards = ({ cards }: { cards: Cards }) => {
  const { theme, phrases, clinic, handout } = useSheet();
  const body = useCardWidth('emergency');
  const beside = useCardWidth('thisWeek');
  const { emergency, callNow, sameDay, thisWeek } = phrases;
  const filled = (card: Card) => card.shared.length + card.own.length > 0;
  return (
    <Box>
      <Box wrap={theme.large}>
        <CareCard level="emergency" label={emergency.label} action={emergency.action(clinic.emergencyNumber)}>
          <Columns
            level="emergency"
            card={cards.emergency}
            headings={{
              shared: emergency.shared,
              own: emergency.own[handout.kind === 'cancer-type' ? 'yours' : 'this'],
            }}
          />
          {cards.say.length > 0 ? (
            <SetText as="strong" width={body} style={{ marginTop: theme.u }}>
              {emergency.say(cards.say)}
            </SetText>
          ) : null}
        </CareCard>
        {filled(cards.callNow) ? (
          <CareCard level="callNow" label={callNow.label} action={callNow.action}>
            <Columns level="callNow" card={cards.callNow} />
            <CallNowNote card={cards.callNow} width={body} />
          </CareCard>
        ) : null}
      </Box>
      {filled(cards.sameDay) ? (
        <CareCard level="sameDay" label={sameDay.label} action={sameDay.action}>
          <Columns level="sameDay" card={cards.sameDay} />
        </CareCard>
      ) : null}
      {filled(cards.thisWeek) ? (
        <CareCard level="thisWeek" label={thisWeek.label} action={thisWeek.action}>
          <Signs items={[...cards.thisWeek.shared, ...cards.thisWeek.own]} heading={null} width={beside} />
        </CareCard>
      ) : null}
    </Box>
  );
};
