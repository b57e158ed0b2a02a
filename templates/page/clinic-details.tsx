import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { Fact } from './header-fact.tsx';
import type { HeaderSize } from './header-size.ts';
import { type HeaderPlace, secondLine } from './name-size.ts';

/** A fact at its place in the header. */
const PlacedFact = ({ place, children }: { place: HeaderPlace; children: string }) => (
  <Box style={{ position: 'absolute', ...place }}>
    <Fact width={place.width}>{children}</Fact>
  </Box>
);

/**
 * Department and hours, in the room that the header leaves for them. They are read after the sheet: with them a
 * listener would hear up to 260 letters before the title.
 */
export const ClinicDetails = ({ size }: { size: HeaderSize }) => {
  const { theme, clinic } = useSheet();
  const { department, hours } = size;
  if (department === null && hours === null) return null;
  return (
    <Box
      readLast
      tag="P"
      style={{
        position: 'absolute',
        top: theme.frame.headerTop,
        left: theme.margin,
        width: theme.textWidth,
        height: size.height,
      }}
    >
      {department && <PlacedFact place={department}>{secondLine(clinic, size)}</PlacedFact>}
      {hours && <PlacedFact place={hours}>{clinic.hours ?? ''}</PlacedFact>}
    </Box>
  );
};
