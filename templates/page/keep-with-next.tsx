import type { ReactNode } from 'react';
import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';

/**
 * A heading or label that never ends a page. The next node must begin without margin or padding (react-pdf
 * counts such a space as content under the heading), so the space after it is `below`, in points.
 */
export const KeepWithNext = ({
  children,
  above = 0,
  below = 0,
}: {
  children: ReactNode;
  above?: number;
  below?: number;
}) => {
  const { theme } = useSheet();
  return (
    <Box
      wrap={false}
      minPresenceAhead={theme.type.body.leading * 3}
      style={{ marginTop: above, marginBottom: below }}
    >
      {children}
    </Box>
  );
};
