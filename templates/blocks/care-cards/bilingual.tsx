import type { CardLevel, CareCards, ListItem } from '../../../scripts/model/handout.ts';
import { Columns, Inset, type Twin, useLanguages } from '../../bilingual/languages.tsx';
import { TwinHeading } from '../../bilingual/twin-text.tsx';
import { CallNowNote } from '../../clinic/call-now-note.tsx';
import { Box } from '../../primitives.tsx';
import { type SheetContext, useSheet } from '../../sheet-context.tsx';
import { SetText } from '../../text/set-text.tsx';
import { TwinList } from '../list/bilingual.tsx';
import { CardFrame, CardLabel } from './care-card.tsx';
import { LEVEL_STYLES } from './level-style.ts';

const LEVELS = ['emergency', 'callNow', 'sameDay', 'thisWeek'] as const satisfies readonly CardLevel[];

/** The number of signs on each card, of each kind, and whether there are words to say. */
export const partsOfCards = (cards: CareCards): string[] => [
  ...LEVELS.map((level) => `${cards[level].shared.length} ${cards[level].own.length}`),
  String(cards.say.length > 0),
];

const actionOf = ({ phrases, clinic }: SheetContext, level: CardLevel): string => {
  const { action } = phrases[level];
  return typeof action === 'string' ? action : action(clinic.emergencyNumber);
};

/** Level and action in both languages, as one heading. */
const Head = ({ level }: { level: CardLevel }) => {
  const sheets = useLanguages();
  return (
    <Box tag="H3">
      <Columns of={sheets} tag="Span">
        {(sheet, _width, side) => (
          <CardLabel
            level={level}
            label={sheet.phrases[level].label}
            action={actionOf(sheet, level)}
            tag="Span"
            goesOn={side === 0}
          />
        )}
      </Columns>
    </Box>
  );
};

const asList = (items: ListItem[]) => ({ type: 'list', ordered: false, start: 1, items }) as const;

const Signs = ({ items: [left, right] }: { items: Twin<ListItem[]> }) =>
  left.length === 0 ? null : <TwinList of={[asList(left), asList(right)]} />;

const headingOf = ({ phrases, handout }: SheetContext, kind: 'shared' | 'own'): string =>
  kind === 'shared'
    ? phrases.emergency.shared
    : phrases.emergency.own[handout.kind === 'cancer-type' ? 'yours' : 'this'];

type SignsOfProps = { cards: Twin<CareCards>; kind: 'shared' | 'own'; isHeaded: boolean };

/** The signs of emergencies of one kind, under their heading where there are both. */
const SignsOf = ({ cards: [left, right], kind, isHeaded }: SignsOfProps) => {
  const { theme } = useSheet();
  const [one, other] = useLanguages();
  return (
    <Box style={{ marginBottom: theme.u }}>
      {isHeaded ? (
        <TwinHeading as="strong" tag="H4" words={[headingOf(one, kind), headingOf(other, kind)]} />
      ) : null}
      <Signs items={[left.emergency[kind], right.emergency[kind]]} />
    </Box>
  );
};

const Emergency = ({ cards }: { cards: Twin<CareCards> }) => {
  const { emergency, say } = cards[0];
  const isHeaded = emergency.shared.length > 0 && emergency.own.length > 0;
  return (
    <>
      <SignsOf cards={cards} kind="shared" isHeaded={isHeaded} />
      <SignsOf cards={cards} kind="own" isHeaded={isHeaded} />
      {say.length > 0 ? (
        <Columns of={[cards[0].say, cards[1].say]}>
          {(words, width) => <Say words={words} width={width} />}
        </Columns>
      ) : null}
    </>
  );
};

const Say = ({ words, width }: { words: CareCards['say']; width: number }) => (
  <SetText as="strong" width={width}>
    {useSheet().phrases.emergency.say(words)}
  </SetText>
);

type CardProps = { cards: Twin<CareCards>; level: CardLevel };

const Body = ({ cards, level }: CardProps) => {
  const [left, right] = cards;
  if (level === 'emergency') return <Emergency cards={cards} />;
  return (
    <>
      <Signs
        items={[
          [...left[level].shared, ...left[level].own],
          [...right[level].shared, ...right[level].own],
        ]}
      />
      {level === 'callNow' ? (
        <Columns of={[left.callNow, right.callNow]}>
          {(card, width) => <CallNowNote card={card} width={width} />}
        </Columns>
      ) : null}
    </>
  );
};

const Card = ({ cards, level }: CardProps) => {
  const { shared, own } = cards[0][level];
  if (shared.length + own.length === 0) return null;
  return (
    <CardFrame level={level} head={<Head level={level} />} mayGoOn>
      <Body cards={cards} level={level} />
    </CardFrame>
  );
};

/** The care cards, each once, with both languages on it. */
export const TwinCareCards = ({ of: cards }: { of: Twin<CareCards> }) => {
  const { gutter } = useSheet().theme;
  return (
    <Inset by={(LEVEL_STYLES.emergency.border + gutter) * 2}>
      {LEVELS.map((level) => (
        <Card key={level} cards={cards} level={level} />
      ))}
    </Inset>
  );
};
