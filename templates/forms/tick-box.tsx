import type { ReactNode } from 'react';
import type { Tag } from '../../scripts/tagged-pdf/types.ts';
import { Box, Drawing, Rect } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { CheckField } from './form-field.tsx';

const usePlace = () => {
  const { theme } = useSheet();
  return {
    side: theme.across * 2.75,
    style: { width: theme.across * 5, paddingTop: theme.type.body.size * 0.2 },
  };
};

/** The frame of a box to tick with a pen. */
const Frame = ({ tag }: { tag?: Tag }) => {
  const { theme } = useSheet();
  const { side } = usePlace();
  const stroke = theme.stroke.chip;
  return (
    <Drawing {...(tag ? { tag } : {})} width={side} height={side} viewBox={`0 0 ${side} ${side}`}>
      <Rect
        x={stroke / 2}
        y={stroke / 2}
        width={side - stroke}
        height={side - stroke}
        rx={theme.radius.box}
        ry={theme.radius.box}
        fill="none"
        stroke={theme.colours.ink}
        strokeWidth={stroke}
      />
    </Drawing>
  );
};

/** A box on paper: the first of a list describes all of them, and the others are not read aloud. */
const PaperBox = ({ list }: { list: string | null }) => {
  const { style } = usePlace();
  if (list === null)
    return (
      <Box artifact style={style}>
        <Frame />
      </Box>
    );
  return (
    <Box tag="Caption" style={style}>
      <Frame tag={{ type: 'Figure', alt: list }} />
    </Box>
  );
};

type TickItemProps = {
  /** The item to tick: the name of the field on a fillable sheet. */
  words: string;
  /** Description of the boxes of the list, on its first item. */
  list: string | null;
  style?: object;
  children: ReactNode;
};

/** The tag of a list of TickItems: on a fillable sheet the box is the label of an item, on paper the list has none. */
export const tickList = (fillable: boolean): Tag => ({ type: 'L', numbering: fillable ? 'Square' : 'None' });

/** A list item with a tick box, for a pen or the screen, before its body. */
export const TickItem = ({ words, list, style = {}, children }: TickItemProps) => {
  const { fillable } = useSheet();
  const { side, style: place } = usePlace();
  const row = { flexDirection: 'row', ...style } as const;
  if (!fillable)
    return (
      <Box wrap={false} style={row}>
        <PaperBox list={list} />
        <Box tag="LI" style={{ flexDirection: 'row' }}>
          {children}
        </Box>
      </Box>
    );
  return (
    <Box tag="LI" wrap={false} style={row}>
      <Box tag="Lbl" style={place}>
        <Box artifact>
          <Frame />
        </Box>
        <CheckField spoken={words} style={{ width: side, height: side, marginTop: -side }} />
      </Box>
      {children}
    </Box>
  );
};
