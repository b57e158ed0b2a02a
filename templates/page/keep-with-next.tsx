import type { ReactNode } from 'react';
import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';

/**
 * A heading or label that never ends a page. What follows it must begin without a margin or padding of its
 * own (react-pdf takes such a space for content that is under the heading), so the space after it is
 * `below`, in points. At least `ahead` lines follow it on its page.
 */
export const KeepWithNext = ({
  children,
  above = 0,
  below = 0,
  ahead = 3,
}: {
  children: ReactNode;
  above?: number;
  below?: number;
  ahead?: number;
}) => {
  const { theme } = useSheet();
  return (
    <Box
      wrap={false}
      minPresenceAhead={theme.type.body.leading * ahead}
      style={{ marginTop: above, marginBottom: below }}
    >
      {children}
    </Box>
  );
};
