import type { PersonalWords } from '../../scripts/model/packet.ts';
import { WriteLine } from '../forms/write-line.tsx';
import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { SetText } from '../text/set-text.tsx';

type PersonalFact = { label: string; value: string | null };

/** A typed fact, or a line to write it on. */
const FactLine = ({ label, value, width }: PersonalFact & { width: number }) => {
  const { theme } = useSheet();
  if (value === null) return <WriteLine label={label} spoken={label} width={width} />;
  return (
    <SetText width={width} style={{ marginTop: theme.u * 1.5 }}>
      {[
        { type: 'text', value: `${label}: ` },
        { type: 'strong', children: [{ type: 'text', value }] },
      ]}
    </SetText>
  );
};

/** Patient, staff member, date, and next visit of a packet. The patient's name is only written by hand. */
export const PersonalLines = ({ personal }: { personal: PersonalWords }) => {
  const { theme, phrases } = useSheet();
  const { large, textWidth, gutter, u } = theme;
  const facts: PersonalFact[] = [
    { label: phrases.givenTo, value: null },
    { label: phrases.packet.givenBy, value: personal.givenBy },
    { label: phrases.packet.date, value: personal.date },
    { label: phrases.nextVisitOn, value: personal.nextVisit },
  ];
  const width = large ? textWidth : (textWidth - gutter) / 2;
  return (
    <Box wrap={false} style={{ marginTop: u, flexDirection: 'row', flexWrap: 'wrap', columnGap: gutter }}>
      {facts.map((fact) => (
        <FactLine key={fact.label} {...fact} width={width} />
      ))}
    </Box>
  );
};
