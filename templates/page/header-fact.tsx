import type { TagSpec } from '../../scripts/tagged-pdf/types.ts';
import { SetText, type SetTextProps } from '../text/set-text.tsx';

/** A fact is read separately from its neighbours. */
export const factTag = (words: string): TagSpec => ({ type: 'Span', actual: ` ${words} ` });

/** One of the facts in the header, which together are one paragraph. */
export const Fact = ({
  children,
  ...props
}: Omit<SetTextProps, 'tag' | 'children'> & { children: string }) => (
  <SetText tag={factTag(children)} {...props}>
    {children}
  </SetText>
);
