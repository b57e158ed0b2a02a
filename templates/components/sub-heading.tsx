import type { Heading } from '../../scripts/handout/model.ts';
import { useSheet } from '../sheet-context.tsx';
import { KeptWithNext } from './kept-with-next.tsx';
import { SetText } from './set-text.tsx';

/** A heading inside a section, `above` and `below` points from what stands around it; it never ends a page. */
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
    <KeptWithNext above={above + theme.u} below={below}>
      <SetText as="h3" colour="petrol" tag={`H${heading.level}`} width={width}>
        {heading.children}
      </SetText>
    </KeptWithNext>
  );
};
