import type { ReactNode } from 'react';
import { Box } from '../primitives.tsx';
import { type SheetContext, useSheet } from '../sheet-context.tsx';
import { withLink, withPhones } from '../text/links.ts';
import { SetText } from '../text/set-text.tsx';
import { helpPlace, helpSection } from './help-section.ts';

/**
 * "Page 2" is printed only if the care cards are guaranteed to be there: on short sheets with a side-effect
 * table before them. On others they may be on page 1, and in a packet pages have two numbers. `handouts
 * check-pdfs` compares the sentence with the page.
 */
const isOverleaf = ({ handout: { kind }, theme, isLong, packet }: SheetContext): boolean =>
  packet === null && !theme.large && !isLong && (kind === 'treatment' || kind === 'pair');

/** What to do in an emergency, in a width in points. */
export const EmergencyWords = ({ width }: { width: number }) => {
  const sheet = useSheet();
  const { phrases, clinic } = sheet;
  const more = phrases.emergencyStripMore[isOverleaf(sheet) ? 'overleaf' : 'unplaced'];
  return (
    <SetText width={width}>
      {[
        {
          type: 'strong',
          children: withPhones(phrases.emergencyStrip(clinic.emergencyNumber), clinic),
        },
        ...withLink(` ${more}`, helpSection(sheet) ?? '', `#${helpPlace(sheet)}`),
      ]}
    </SetText>
  );
};

/** The frame around what to do in an emergency. */
export const EmergencyFrame = ({ children }: { children: ReactNode }) => {
  const { colours, stroke, radius, u, across } = useSheet().theme;
  return (
    <Box
      tag="Aside"
      wrap={false}
      style={{
        marginTop: u * 1.5,
        paddingVertical: u,
        paddingHorizontal: across * 2.5,
        borderWidth: stroke.card,
        borderColor: colours.emergency,
        borderRadius: radius.card,
      }}
    >
      {children}
    </Box>
  );
};

/** What to do in an emergency, on page 1, for readers who only have that page. */
export const EmergencyStrip = () => {
  const { across, stroke, textWidth } = useSheet().theme;
  return (
    <EmergencyFrame>
      <EmergencyWords width={textWidth - across * 5 - stroke.card * 2} />
    </EmergencyFrame>
  );
};
