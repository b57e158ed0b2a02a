import type { Inline } from '../../scripts/model/handout.ts';
import { useTextWidth } from '../page/text-width.ts';
import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { RuleLine } from '../text/rule-line.tsx';
import { SetText } from '../text/set-text.tsx';
import { TextField } from './form-field.tsx';

/** Minimum share of a line next to its label; with a longer label a field is under it. */
const MIN_WRITING_SHARE = 1 / 3;

/** A field next to its label has room for a number with its extension: characters, and their width in em. */
const MIN_TYPED = 28;
const TYPED_WIDTH = 0.62;

type LineProps = { label: readonly Inline[] | string; spoken: string; width: number };

/** `minTyped`: characters for which a field must have room next to its label. */
type WriteLineProps = LineProps & { minTyped?: number };

/** A line that has its words already; `width` in points. */
export const WrittenLine = ({ label, width }: Pick<LineProps, 'label' | 'width'>) => {
  const { theme } = useSheet();
  return (
    <Box
      style={{ width, minHeight: theme.type.body.leading + theme.u * 1.5, marginBottom: theme.u * 0.25 }}
      wrap={false}
    >
      <SetText width={width}>{label}</SetText>
      <RuleLine thickness={theme.stroke.write} colour={theme.colours.ink} style={{ marginTop: 'auto' }} />
    </Box>
  );
};

/** A label with a line to write on after it, or a field to type in; `width` in points. */
export const WriteLine = ({ label, spoken, width, minTyped = MIN_TYPED }: WriteLineProps) => {
  const { theme, phrases, fillable } = useSheet();
  const { leading } = theme.type.body;
  const height = leading + theme.u * 1.5;
  const labelWidth = useTextWidth(spoken, 'body') + theme.u;
  const typed = fillable ? theme.type.meta.size * TYPED_WIDTH * minTyped : 0;
  const beside = width - labelWidth >= Math.max(width * MIN_WRITING_SHARE, typed);
  const room = fillable && !beside ? leading * 2 : height;
  const size = labelWidth <= width ? { height: room } : { minHeight: room };
  const left = beside ? labelWidth : 0;
  return (
    <Box style={{ width, ...size, marginBottom: theme.u * 0.25 }} wrap={false}>
      <SetText width={width} tag={fillable ? 'P' : { type: 'P', actual: phrases.spaceToWrite(spoken) }}>
        {label}
      </SetText>
      {fillable ? (
        <TextField
          spoken={spoken}
          style={{ position: 'absolute', left, right: 0, bottom: 0, height: beside ? height : leading }}
        />
      ) : null}
      <RuleLine thickness={theme.stroke.write} colour={theme.colours.ink} style={{ marginTop: 'auto' }} />
    </Box>
  );
};
