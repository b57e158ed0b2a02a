import type { ReactNode } from 'react';
import type { TagSpec } from '../../scripts/tagged-pdf/types.ts';
import { Blocks } from '../blocks/blocks.tsx';
import { ClinicNotes } from '../clinic/clinic-notes.tsx';
import { Box, Sheet } from '../primitives.tsx';
import { type SheetContext, SheetProvider } from '../sheet-context.tsx';
import { NestedBlocksProvider } from '../text/nested-blocks.tsx';
import { FONT } from '../theme.ts';
import { ClinicDetails } from './clinic-details.tsx';
import { drawnHeight, footerSize } from './footer-size.ts';
import { headerSize } from './header-size.ts';
import { RunningHead } from './running-head.tsx';
import { runningHeadSize } from './running-head-size.ts';
import { SheetFooter } from './sheet-footer.tsx';
import { SheetHeader } from './sheet-header.tsx';

/** In a packet a sheet is a part of the file, below the title of the packet. */
const partTag = ({ packet, handout }: SheetContext): { tag?: TagSpec } =>
  packet === null ? {} : { tag: { type: 'Part', title: handout.title, headingOffset: packet.headingOffset } };

/**
 * The frame of every page (header on the first and one line of it on the others, draft mark, footer) around
 * the content of a sheet. The footer comes before the text: with react-pdf's new pagination a fixed node
 * after it is drawn only on the last page (PR #3502).
 */
export const SheetPage = ({ sheet, children }: { sheet: SheetContext; children: ReactNode }) => {
  const { frame, paper, margin, u, type, stroke } = sheet.theme;
  const header = headerSize(sheet);
  const running = runningHeadSize(sheet);
  const footer = footerSize(sheet);
  const footerSpace = Math.max(footer.height + u * 1.5, drawnHeight(footer, sheet));
  return (
    <SheetProvider value={sheet}>
      <Sheet
        {...partTag(sheet)}
        size={paper}
        experimentalPagination
        style={{
          paddingTop: frame.headerTop + running.height + stroke.head + u * 2,
          paddingBottom: frame.footerBottom + footerSpace,
          paddingHorizontal: margin,
          fontFamily: FONT,
          fontSize: type.body.size,
        }}
      >
        <SheetHeader size={header} />
        <ClinicDetails size={header} />
        <RunningHead />
        <SheetFooter size={footer} />
        <Box style={{ height: header.height - running.height }} />
        <NestedBlocksProvider value={Blocks}>
          {children}
          <ClinicNotes />
        </NestedBlocksProvider>
      </Sheet>
    </SheetProvider>
  );
};
