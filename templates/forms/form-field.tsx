import type { ViewProps } from '@react-pdf/renderer';
import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';

/** A field's name as PDF has it: a full stop would stand for fields within fields. */
const nameOf = (spoken: string): string => spoken.replaceAll('.', '').trim() || '…';

type FieldProps = {
  /** What the field is for, read aloud; in a running head it is typed once for all pages. */
  spoken: string;
  /** The box it fills. */
  style: NonNullable<ViewProps['style']>;
};

/** A line to type on. */
export const TextField = ({ spoken, style }: FieldProps) => {
  const { size } = useSheet().theme.type.body;
  const field = { kind: 'text', name: nameOf(spoken), size } as const;
  return <Box tag={{ type: 'Form', describe: spoken, field }} style={style} />;
};

/** A box to tick on the screen. */
export const CheckField = ({ spoken, style }: FieldProps) => {
  const field = { kind: 'check', name: nameOf(spoken) } as const;
  return <Box tag={{ type: 'Form', describe: spoken, field }} style={style} />;
};
