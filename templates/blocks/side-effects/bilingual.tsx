import type { Inline, SideEffect, SideEffects } from '../../../scripts/model/handout.ts';
import type { TagSpec } from '../../../scripts/tagged-pdf/types.ts';
import { Columns, type Twin } from '../../bilingual/languages.tsx';
import { TwinText } from '../../bilingual/twin-text.tsx';
import { Box } from '../../primitives.tsx';
import { useSheet } from '../../sheet-context.tsx';
import { Pictogram } from '../../text/pictogram.tsx';
import { RuleLine } from '../../text/rule-line.tsx';
import { SetText } from '../../text/set-text.tsx';

const ROW_HEAD: TagSpec = { type: 'TH', scope: 'Row' };

const led = (lead: readonly Inline[], words: readonly Inline[]): Inline[] => [
  { type: 'strong', children: [...lead, { type: 'text', value: ':' }] },
  { type: 'text', value: ' ' },
  ...words,
];

type CellProps = { lead: Twin<readonly Inline[]>; words: Twin<readonly Inline[]> };

/** A cell that begins with the name of its column, which has no head above it. */
const TwinCell = ({ lead, words }: CellProps) => (
  <Box tag="TD">
    <TwinText words={[led(lead[0], words[0]), led(lead[1], words[1])]} />
  </Box>
);

/** The medicine or cancer type of the rows below. */
const RowsFor = ({ names: [left, right] }: { names: Twin<string | null> }) =>
  left === null || right === null ? null : (
    <Box tag="TR">
      <Box tag={{ type: 'TH', scope: 'Column', columns: 3 }}>
        <Columns of={[left, right]}>{(name, width) => <ForWhom name={name} width={width} />}</Columns>
      </Box>
    </Box>
  );

const ForWhom = ({ name, width }: { name: string; width: number }) => {
  const { phrases } = useSheet();
  return (
    <SetText as="label" width={width}>
      {phrases.forCancer(name)}
    </SetText>
  );
};

/** An effect with its picture, once for both languages. */
const Notice = ({ of }: { of: Twin<SideEffect> }) => {
  const { theme } = useSheet();
  const size = theme.across * 5.5;
  const room = size + theme.across * 1.5;
  return (
    <Box tag={ROW_HEAD}>
      <Columns of={of}>
        {({ notice, pictogram }, width) => (
          <Box style={{ flexDirection: 'row' }}>
            <Box style={{ width: pictogram ? room : 0, marginBottom: -size }}>
              {pictogram ? <Pictogram name={pictogram} size={size} colour={theme.colours.petrol} /> : null}
            </Box>
            <SetText as="strong" width={width - (pictogram ? room : 0)}>
              {notice}
            </SetText>
          </Box>
        )}
      </Columns>
    </Box>
  );
};

type RowProps = { tables: Twin<SideEffects>; index: number };

const TwinRow = ({ tables: [left, right], index }: RowProps) => {
  const { theme } = useSheet();
  const [one, other] = [left.rows[index], right.rows[index]];
  if (one === undefined || other === undefined) return null;
  const isNew = one.appliesTo !== left.rows[index - 1]?.appliesTo;
  return (
    <Box wrap={false}>
      {index === 0 ? <RuleLine thickness={theme.stroke.strip} colour={theme.colours.petrol} /> : null}
      {isNew ? <RowsFor names={[one.appliesTo, other.appliesTo]} /> : null}
      <Box tag="TR" style={{ paddingVertical: theme.u / 2, rowGap: theme.u / 2 }}>
        <Notice of={[one, other]} />
        <TwinCell lead={[left.head[1], right.head[1]]} words={[one.doThis, other.doThis]} />
        <TwinCell lead={[left.head[2], right.head[2]]} words={[one.tellUs, other.tellUs]} />
      </Box>
      <RuleLine thickness={theme.stroke.section} colour={theme.colours.line} />
    </Box>
  );
};

/** Side effects, row beside row: the effect over what to do and when to tell. */
export const TwinSideEffects = ({ of: tables }: { of: Twin<SideEffects> }) => (
  <Box tag="Table">
    <Box tag="TBody">
      {tables[0].rows.map((_, index) => (
        <TwinRow key={`effect-${index + 1}`} tables={tables} index={index} />
      ))}
    </Box>
  </Box>
);
