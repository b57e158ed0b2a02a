import type { ReactNode } from 'react';
import type { CardLevel, PictogramName } from '../../../scripts/model/handout.ts';
import { Box } from '../../primitives.tsx';
import { useSheet } from '../../sheet-context.tsx';
import { withPhones } from '../../text/links.ts';
import { Pictogram } from '../../text/pictogram.tsx';
import { SetText } from '../../text/set-text.tsx';
import type { ColourName } from '../../theme.ts';

type LevelStyle = {
  pictogram: PictogramName;
  /** Of the frame and the pictogram; words are black, or white on a black band. */
  colour: ColourName;
  /** Border in points; level shows in shape and words, never in colour alone. */
  border: number;
  dashed: boolean;
  filled: boolean;
  /** Whether the signs are beside the band and not under it, in standard print. */
  beside: boolean;
};

/** How each level of urgency looks. */
const TEXT_STYLE: Record<CardLevel, LevelStyle> = {
  emergency: {
    pictogram: 'emergency',
    colour: 'emergency',
    border: 3,
    dashed: false,
    filled: true,
    beside: false,
  },
  callNow: {
    pictogram: 'phone',
    colour: 'emergency',
    border: 2,
    dashed: false,
    filled: false,
    beside: false,
  },
  sameDay: { pictogram: 'phone', colour: 'sameDay', border: 2, dashed: false, filled: false, beside: false },
  thisWeek: {
    pictogram: 'calendar',
    colour: 'petrol',
    border: 1,
    dashed: true,
    filled: false,
    beside: true,
  },
};

/** Room in points for the text of a card. */
export const useCardWidth = (level: CardLevel): number => {
  const { textWidth, gutter, span, large } = useSheet().theme;
  const width = textWidth - (TEXT_STYLE.emergency.border + gutter) * 2;
  return TEXT_STYLE[level].beside && !large ? width - span(4) : width;
};

type LabelProps = { level: CardLevel; label: string; action: string };

/** The level and the one thing to do, in a band across the card. */
const Label = ({ level, label, action }: LabelProps) => {
  const { theme, clinic } = useSheet();
  const { u, gutter, colours, type, span, large } = theme;
  const textStyle = TEXT_STYLE[level];
  const beside = textStyle.beside && !large;
  const colour = textStyle.filled ? 'white' : 'ink';
  const icon = type.care.leading;
  const room = useCardWidth(level);
  return (
    <Box
      style={{
        flexDirection: 'row',
        alignItems: beside ? 'flex-start' : 'center',
        paddingVertical: u / 2,
        paddingLeft: gutter + TEXT_STYLE.emergency.border - textStyle.border,
        ...(textStyle.filled && { backgroundColor: colours.ink }),
      }}
    >
      <Box style={{ marginRight: u * 2 }}>
        <Pictogram
          name={textStyle.pictogram}
          size={icon}
          colour={colours[textStyle.filled ? 'white' : textStyle.colour]}
        />
      </Box>
      <SetText as="care" colour={colour} tag="H3" width={(beside ? span(4) : room) - icon - u * 2}>
        {withPhones(`${label}: ${action}`, clinic)}
      </SetText>
    </Box>
  );
};

type CareCardProps = LabelProps & { children: ReactNode };

/** One care card: a band that says how urgent it is and what to do, and the signs under it. */
export const CareCard = ({ level, label, action, children }: CareCardProps) => {
  const { theme } = useSheet();
  const { colours, u, gutter, radius, large } = theme;
  const textStyle = TEXT_STYLE[level];
  const colour = colours[textStyle.colour];
  // The filled card is one coloured box with a white inset, so that no seam shows between border and fill.
  const frame = textStyle.filled
    ? { backgroundColor: colour, padding: textStyle.border }
    : {
        borderWidth: textStyle.border,
        borderStyle: textStyle.dashed ? ('dashed' as const) : ('solid' as const),
        borderColor: colour,
      };
  return (
    <Box
      tag="Sect"
      wrap={false}
      style={{
        flexDirection: textStyle.beside && !large ? 'row' : 'column',
        marginTop: u,
        borderRadius: radius.card,
        ...frame,
      }}
    >
      <Label level={level} label={label} action={action} />
      <Box
        style={{
          paddingTop: textStyle.filled || textStyle.beside ? u * 1.25 : 0,
          paddingBottom: u,
          paddingLeft:
            textStyle.beside && !large ? 0 : gutter + TEXT_STYLE.emergency.border - textStyle.border,
          ...(textStyle.filled
            ? { backgroundColor: colours.white, borderRadius: radius.card - textStyle.border }
            : {}),
        }}
      >
        {children}
      </Box>
    </Box>
  );
};
