import type { Styles } from '@react-pdf/renderer';
import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';

/** A label as the name of its field: without the colon before the line. */
const spokenAs = (label: string): string => label.replace(/:$/u, '');

/** A field's name for PDF: a full stop would make nested fields. */
const fieldName = (spoken: string): string => spokenAs(spoken).replaceAll('.', '').trim() || '…';

type Style = Styles[string];

/** Height of a field in em of the adjacent letters. */
const FIELD_HEIGHT = 1.25;

type FieldProps = {
  /** Purpose of the field, read aloud; in a running head it is typed once for all pages. */
  spoken: string;
  /** The box it fills. */
  style: Style & { height: number };
};

/** A line to type on; `isShared`: one field, repeated. */
export const TextField = ({ spoken, style, isShared = false }: FieldProps & { isShared?: boolean }) => {
  const { meta, body } = useSheet().theme.type;
  const field = { kind: 'text', name: fieldName(spoken), minSize: meta.size, isShared } as const;
  // Viewers set letters as large as a field is high: in this one about as large as the adjacent words.
  const tag = { type: 'Form', describe: spokenAs(spoken), field } as const;
  return (
    <Box style={{ justifyContent: 'flex-end', ...style }}>
      <Box tag={tag} style={{ height: Math.min(body.size * FIELD_HEIGHT, style.height) }} />
    </Box>
  );
};

/** A box to tick on the screen. */
export const CheckField = ({ spoken, style }: FieldProps) => {
  const field = { kind: 'check', name: fieldName(spoken) } as const;
  return <Box tag={{ type: 'Form', describe: spoken, field }} style={style} />;
};
