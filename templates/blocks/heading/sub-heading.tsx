import type { Heading } from '../../../scripts/model/handout.ts';
import { KeepWithNext } from '../../page/keep-with-next.tsx';
import { useSheet } from '../../sheet-context.tsx';
import { SetText } from '../../text/set-text.tsx';

/** A heading inside a section, with `above` and `below` in points; it never ends a page. */
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
    <KeepWithNext above={above + theme.u} below={below}>
      <SetText as="h3" tag={`H${heading.level}`} width={width}>
        {heading.children}
      </SetText>
    </KeepWithNext>
  );
};
