import { WriteLine, WrittenLine } from '../../forms/write-line.tsx';
import { plainText } from '../../text/plain-text.ts';
import { type LineLabel, labelWithFact } from './line-label.ts';

/** A line with what the clinic has typed for it, or else to write on; `width` in points. */
export const LabelledLine = ({ label, width }: { label: LineLabel; width: number }) =>
  label.fact === null ? (
    <WriteLine label={label.words} spoken={plainText(label.words)} width={width} />
  ) : (
    <WrittenLine label={labelWithFact(label)} width={width} />
  );
