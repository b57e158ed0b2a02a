import { useSheet } from '../../sheet-context.tsx';
import { RuleLine } from '../../text/rule-line.tsx';
import type { BlockDrawing } from '../drawing.ts';

const PaperRule = () => {
  const { theme } = useSheet();
  return <RuleLine thickness={theme.stroke.section} colour={theme.colours.line} />;
};

/** A horizontal rule. */
export const rule: BlockDrawing<'rule'> = { Paper: PaperRule, Web: () => <hr /> };
