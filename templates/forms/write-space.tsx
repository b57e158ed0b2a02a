import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { RuleLine } from '../text/rule-line.tsx';
import { TextField } from './form-field.tsx';

type WriteSpaceProps = { spoken: string; top: number; isShared?: boolean };

/** The rest of a row as a line to write on, `top` points down; on a fillable sheet with a field. */
export const WriteSpace = ({ spoken, top, isShared = false }: WriteSpaceProps) => {
  const { theme, fillable } = useSheet();
  const { stroke, colours, u } = theme;
  if (!fillable) {
    return <RuleLine thickness={stroke.write} colour={colours.ink} style={{ flexGrow: 1, marginTop: top }} />;
  }
  return (
    <Box style={{ flexGrow: 1 }}>
      <TextField spoken={spoken} isShared={isShared} style={{ height: top, marginLeft: u / 2 }} />
      <RuleLine thickness={stroke.write} colour={colours.ink} />
    </Box>
  );
};
