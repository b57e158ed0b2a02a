import type { ReactNode } from 'react';
import type { CardLevel } from '../../../scripts/model/handout.ts';
import { emergencyPlace } from '../../page/help-section.ts';
import { useTextWidth } from '../../page/text-width.ts';
import { Box } from '../../primitives.tsx';
import { useSheet } from '../../sheet-context.tsx';
import { withPhones } from '../../text/links.ts';
import { Pictogram } from '../../text/pictogram.tsx';
import { SetText } from '../../text/set-text.tsx';
import { LEVEL_STYLES } from './level-style.ts';

/** Width in points for the text of a card. */
export const useCardWidth = (level: CardLevel): number => {
  const { textWidth, gutter, span, large } = useSheet().theme;
  const width = textWidth - (LEVEL_STYLES.emergency.border + gutter) * 2;
  return LEVEL_STYLES[level].beside && !large ? width - span(4) : width;
};

/** Whether a card may go on on the next page, where its label stands again: the long one of large print. */
const useMayGoOn = (level: CardLevel): boolean => useSheet().theme.large && level === 'sameDay';

type LabelProps = { level: CardLevel; label: string; action: string };
type HeadingProps = LabelProps & { tag?: 'H3' | 'Span'; goesOn?: boolean };

/**
 * The level and its one action; a filled label is as wide as its words, so that a page stays under 10 % of
 * ink.
 */
export const CardLabel = ({ level, label, action, tag = 'H3', goesOn = false }: HeadingProps) => {
  const { theme, clinic } = useSheet();
  const { u, across, gutter, colours, type, span, large } = theme;
  const levelStyle = LEVEL_STYLES[level];
  const beside = levelStyle.beside && !large;
  const colour = levelStyle.filled ? 'white' : 'ink';
  const icon = type.care.leading;
  const words = `${label}: ${action}`;
  const mayGoOn = useMayGoOn(level);
  const widest = useCardWidth(level);
  const room = (beside ? span(4) : widest) - icon - across * 2;
  const filled = Math.min(room, useTextWidth(words, 'care'));
  return (
    <Box
      {...(mayGoOn && { fixed: true, wrap: false, minPresenceAhead: type.body.leading * 3 })}
      style={{
        flexDirection: 'row',
        alignItems: beside ? 'flex-start' : 'center',
        paddingVertical: u / 2,
        paddingLeft: gutter + LEVEL_STYLES.emergency.border - levelStyle.border,
        ...(levelStyle.filled && {
          backgroundColor: colours.ink,
          width: filled + icon + across * 2 + gutter * 2,
          borderTopLeftRadius: theme.radius.card - levelStyle.border,
          borderBottomRightRadius: theme.radius.card,
        }),
      }}
    >
      <Box style={{ marginRight: across * 2 }}>
        <Pictogram
          name={levelStyle.pictogram}
          size={icon}
          colour={colours[levelStyle.filled ? 'white' : levelStyle.colour]}
        />
      </Box>
      <SetText as="care" colour={colour} tag={tag} width={levelStyle.filled ? filled : room} goesOn={goesOn}>
        {withPhones(words, clinic)}
      </SetText>
    </Box>
  );
};

type FrameProps = { level: CardLevel; head: ReactNode; children: ReactNode; mayGoOn: boolean };

/** The frame of a card around its head and its signs. */
export const CardFrame = ({ level, head, children, mayGoOn }: FrameProps) => {
  const sheet = useSheet();
  const { theme } = sheet;
  const { colours, u, gutter, radius, large } = theme;
  const levelStyle = LEVEL_STYLES[level];
  const colour = colours[levelStyle.colour];
  // One coloured box with a white inset, so that no seam shows between border and fill.
  const frame = levelStyle.filled
    ? { backgroundColor: colour, padding: levelStyle.border }
    : {
        borderWidth: levelStyle.border,
        borderStyle: levelStyle.dashed ? ('dashed' as const) : ('solid' as const),
        borderColor: colour,
      };
  const content = (
    <>
      {head}
      <Box
        style={{
          paddingTop: levelStyle.filled || levelStyle.beside ? u * 1.25 : 0,
          paddingBottom: u,
          paddingLeft:
            levelStyle.beside && !large ? 0 : gutter + LEVEL_STYLES.emergency.border - levelStyle.border,
        }}
      >
        {children}
      </Box>
    </>
  );
  return (
    <Box
      tag="Sect"
      {...(level === 'emergency' ? { id: emergencyPlace(sheet) } : {})}
      {...(mayGoOn ? { wholeIfRoom: true } : { wrap: false })}
      style={{
        flexDirection: levelStyle.beside && !large ? 'row' : 'column',
        marginTop: u,
        borderRadius: radius.card,
        ...frame,
      }}
    >
      {levelStyle.filled ? (
        <Box style={{ backgroundColor: colours.white, borderRadius: radius.card - levelStyle.border }}>
          {content}
        </Box>
      ) : (
        content
      )}
    </Box>
  );
};

type CareCardProps = LabelProps & { children: ReactNode };

/** One care card: a band with urgency and action, and the signs under it. */
export const CareCard = ({ children, ...label }: CareCardProps) => (
  <CardFrame level={label.level} head={<CardLabel {...label} />} mayGoOn={useMayGoOn(label.level)}>
    {children}
  </CardFrame>
);
