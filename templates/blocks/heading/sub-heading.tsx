import type { Heading } from '../../../scripts/model/handout.ts';
import { KeepWithNext } from '../../page/keep-with-next.tsx';
import { useSheet } from '../../sheet-context.tsx';
import { SetText } from '../../text/set-text.tsx';

/**
 * Lines that follow it on its page: two of a list or of longer words, which are never parted after one. With more, none of the pages
 * could end between short parts that each have a heading.
 */
const AHEAD = 1.5;

/**
 * A heading inside a section, `above` and `below` points from what is around it; it never ends a page.
 */
export const SubHeading = ({
  heading,
  width,
  above,
  below,
}: {
  heading: Heading;
  width: number;
  above: number;
  below: number;
}) => {
  const { theme } = useSheet();
  return (
    <KeepWithNext above={above + theme.u} below={below} ahead={AHEAD}>
      <SetText as="h3" tag={`H${heading.level}`} width={width}>
        {heading.children}
      </SetText>
    </KeepWithNext>
  );
};
