import type { Chance, Chances } from '../../../scripts/model/handout.ts';
import { Box, Drawing, Path } from '../../primitives.tsx';
import { useSheet } from '../../sheet-context.tsx';
import { SetText } from '../../text/set-text.tsx';

const SIDE = 10;
const DOT = 0.38;

/** One dot of the picture, as two arcs around the middle of its square. */
const dot = (index: number): string => {
  const [x, y] = [(index % SIDE) + 0.5, Math.floor(index / SIDE) + 0.5];
  return `M${x - DOT} ${y}a${DOT} ${DOT} 0 1 0 ${DOT * 2} 0a${DOT} ${DOT} 0 1 0 ${-DOT * 2} 0Z`;
};

const dots = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, index) => dot(from + index)).join('');

/**
 * 100 people as dots, ten per row, `count` of them filled: decorative, since the words contain the number.
 */
const HundredPeople = ({ count, size }: { count: number; size: number }) => {
  const { colours } = useSheet().theme;
  return (
    <Drawing artifact style={{ width: size, height: size }} viewBox={`0 0 ${SIDE} ${SIDE}`}>
      {count < SIDE * SIDE ? (
        <Path d={dots(count, SIDE * SIDE)} fill="none" stroke={colours.petrol} strokeWidth={0.1} />
      ) : null}
      {count > 0 ? <Path d={dots(0, count)} fill={colours.petrol} /> : null}
    </Drawing>
  );
};

const ChanceRow = ({ chance, width }: { chance: Chance; width: number }) => {
  const { theme } = useSheet();
  const size = theme.across * 13;
  const room = width - size - theme.across * 3;
  return (
    <Box tag="LI" wrap={false} style={{ flexDirection: 'row', alignItems: 'center', width }}>
      <Box style={{ marginRight: theme.across * 3 }}>
        <HundredPeople count={chance.count} size={size} />
      </Box>
      <Box tag="LBody">
        <SetText width={room}>{chance.words}</SetText>
      </Box>
    </Box>
  );
};

/**
 * Chances in words, each next to a picture of 100 people; two per row where there is room. `width` in points.
 */
export const ChanceList = ({ chances, width }: { chances: Chances; width: number }) => {
  const { theme } = useSheet();
  const isSingle = theme.large || width < theme.span(8);
  const each = isSingle ? width : (width - theme.gutter) / 2;
  return (
    <Box
      tag={{ type: 'L', numbering: 'None' }}
      style={{ width, flexDirection: 'row', flexWrap: 'wrap', columnGap: theme.gutter, rowGap: theme.u * 2 }}
    >
      {chances.items.map((chance, index) => (
        <ChanceRow key={`chance-${index + 1}`} chance={chance} width={each} />
      ))}
    </Box>
  );
};
