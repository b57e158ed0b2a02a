import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { SetText } from './set-text.tsx';

/** What to do in an emergency, on page 1, for a reader who has only that page: the care cards stand on the second. */
export const EmergencyStrip = () => {
  const { theme, phrases, clinic, handout } = useSheet();
  const more = phrases.emergencyStripMore[handout.kind === 'booklet' ? 'below' : 'overleaf'];
  const { colours, stroke, radius, u, textWidth } = theme;
  const width = textWidth - u * 5 - stroke.card * 2;
  return (
    <Box
      tag="Aside"
      wrap={false}
      style={{
        marginTop: u * 1.5,
        paddingVertical: u,
        paddingHorizontal: u * 2.5,
        borderWidth: stroke.card,
        borderColor: colours.emergency,
        borderRadius: radius.card,
      }}
    >
      <SetText width={width}>
        {[
          {
            type: 'strong',
            children: [{ type: 'text', value: phrases.emergencyStrip(clinic.emergencyNumber) }],
          },
          { type: 'text', value: ` ${more}` },
        ]}
      </SetText>
    </Box>
  );
};
