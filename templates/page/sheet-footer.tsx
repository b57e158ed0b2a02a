import type { PageOfDocument } from '../../scripts/tagged-pdf/types.ts';
import { QrCode } from '../clinic/qr-code.tsx';
import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { withLink } from '../text/links.ts';
import { SetText } from '../text/set-text.tsx';
import { inBoth, wordsOf } from './both-languages.ts';
import { DraftMark } from './draft-mark.tsx';
import { briefMark } from './draft-words.ts';
import {
  drawnHeight,
  type FooterSize,
  hasMarkBesideAddress,
  secondLineText,
  spaceBelowName,
} from './footer-size.ts';
import { isOfPacket, packetPage, pageAndPacketPage, WIDEST, WIDEST_IN_PACKET } from './packet-footer.ts';
import { PageLine } from './page-line.tsx';
import { useTextWidth } from './text-width.ts';

/** The draft mark, or the dates of the last and the next review. */
const State = ({ width }: { width: number }) => {
  const sheet = useSheet();
  const { review } = sheet.handout;
  if (review.state === 'draft') return <DraftMark width={width} />;
  return (
    <SetText as="meta" width={width}>
      {wordsOf(
        sheet,
        inBoth(sheet, ({ reviewed }) => reviewed(review.date, review.nextReview)),
        ' · ',
      )}
    </SetText>
  );
};

/** The sheet's name, code and revision at the left, the page at the right. */
const NameAndPage = ({ size }: { size: FooterSize }) => {
  const sheet = useSheet();
  const { theme, phrases, version, packet } = sheet;
  const { gutter, large } = theme;
  const width = size.besideCode;
  const withVersion = large || !size.secondLine;
  const pageText = (page: PageOfDocument): string => {
    const { part } = page;
    if (isOfPacket(sheet)) return packetPage(sheet, page);
    if (packet?.isSheet && !size.packetLine) return pageAndPacketPage(sheet, withVersion, page);
    return phrases.page(withVersion ? version : null, part.number, part.total);
  };
  const pageWidth = useTextWidth(pageText({ ...WIDEST_IN_PACKET, part: WIDEST }), 'label');
  if (isOfPacket(sheet) && size.packetLine)
    return (
      <SetText as="label" width={width}>
        {size.name}
      </SetText>
    );
  return (
    <Box style={{ flexDirection: large ? 'column' : 'row', justifyContent: 'space-between', flexShrink: 0 }}>
      <SetText as="label" width={large ? width : width - pageWidth - gutter}>
        {size.name}
      </SetText>
      <PageLine width={large ? width : pageWidth} pageText={pageText} />
    </Box>
  );
};

/** The page of the packet, where the name leaves no room for it. */
const PacketPage = ({ width }: { width: number }) => {
  const sheet = useSheet();
  return <PageLine width={width} pageText={(page) => packetPage(sheet, page)} />;
};

/** The sheet's address, and its version if the first line has no room for it. */
const SecondLine = ({ width }: { width: number }) => {
  const sheet = useSheet();
  const { address } = sheet;
  return (
    <SetText as="meta" width={width}>
      {withLink(secondLineText(sheet), address ?? '', `https://${address}`)}
    </SetText>
  );
};

/** The draft mark, with the web address at its right. */
const MarkAndAddress = ({ width }: { width: number }) => {
  const sheet = useSheet();
  const { theme } = sheet;
  const mark = useTextWidth(briefMark(sheet), 'draft') + theme.across * 4;
  return (
    <Box style={{ flexDirection: 'row', alignItems: 'center', columnGap: theme.gutter, flexShrink: 0 }}>
      <DraftMark width={mark} brief />
      <SecondLine width={width - mark - theme.gutter} />
    </Box>
  );
};

/** Name, web address and page of the sheet. */
const Words = ({ size }: { size: FooterSize }) => {
  const sheet = useSheet();
  const hasLine = size.secondLine && !hasMarkBesideAddress(sheet);
  return (
    <Box style={{ width: size.besideCode, flexShrink: 0, marginBottom: spaceBelowName(sheet, size) }}>
      <NameAndPage size={size} />
      {size.packetLine ? <PacketPage width={size.besideCode} /> : null}
      {hasLine ? <SecondLine width={size.besideCode} /> : null}
    </Box>
  );
};

/**
 * Name, code, revision, version and state of the sheet, the page, and its web address, in the footer of every
 * page.
 */
export const SheetFooter = ({ size }: { size: FooterSize }) => {
  const sheet = useSheet();
  const { theme, address } = sheet;
  const { frame, margin, textWidth, large } = theme;
  const StateBeside = hasMarkBesideAddress(sheet) ? MarkAndAddress : State;
  const code = address === null ? null : <QrCode address={address} />;
  const isWide = large || address === null;
  const height = drawnHeight(size, sheet);
  return (
    <Box
      fixed
      readLast
      style={{
        position: 'absolute',
        top: theme.paper.height - frame.footerBottom - height,
        left: margin,
        width: textWidth,
        height,
        justifyContent: 'flex-end',
      }}
    >
      <Box
        style={{ flexDirection: 'row', alignItems: 'center', justifyContent: 'space-between', flexShrink: 0 }}
      >
        {code}
        <Box style={{ width: size.besideCode, flexShrink: 0 }}>
          <Words size={size} />
          {isWide ? null : <StateBeside width={size.besideCode} />}
        </Box>
      </Box>
      {isWide ? <State width={textWidth} /> : null}
    </Box>
  );
};
