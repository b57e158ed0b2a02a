import type { PacketVerdict } from './judge.ts';
import { changeLine, withdrawalLines } from './reason-lines.ts';

const FIRST: Record<PacketVerdict['verdict'], string> = {
  current: 'Genuine and current: the words of all its sheets are the newest.',
  superseded: 'Genuine, but SUPERSEDED: use a packet of the newest release.',
  withdrawn: 'Genuine, but WITHDRAWN: do not use it.',
};

type SheetOfPacket = PacketVerdict['sheets'][number];

const nameOf = ({ sheet: { code, revision } }: SheetOfPacket): string => `${code}, revision ${revision}`;

const sheetLines = (found: SheetOfPacket): string[] => {
  switch (found.verdict) {
    case 'current':
      return [];
    case 'superseded':
      return [
        `${nameOf(found)}, is SUPERSEDED by revision ${found.now.revision}.`,
        ...found.changes.map(changeLine),
      ];
    case 'withdrawn': {
      const since = found.why === null ? '' : ` since ${found.why.since}`;
      return [`${nameOf(found)}, is WITHDRAWN${since}.`, ...withdrawalLines(found.why)];
    }
  }
};

const reviewLine = ({ packet: { state, nextReview }, isOverdue }: PacketVerdict): string => {
  if (state === 'draft')
    return 'It is a DRAFT: no clinician has reviewed all of its sheets. Not for patients until your clinic has.';
  return isOverdue
    ? `It was reviewed, but only until ${nextReview}: OVERDUE. Not for patients until it is reviewed again.`
    : `It is reviewed by a clinician, good until ${nextReview}.`;
};

/** The verdict on a packet in plain words, with each sheet that is not current. */
export const packetLines = (found: PacketVerdict): string[] => {
  const { verdict, packet, sheets } = found;
  const { title, language, edition, version } = packet;
  const codes = packet.sheets.map(({ code, revision }) => `${code}-${revision}`).join(', ');
  return [
    FIRST[verdict],
    `A packet: ${title} (${language}, ${edition}), version ${version}: ${codes}`,
    ...sheets.flatMap(sheetLines),
    ...(verdict === 'current' ? [reviewLine(found)] : []),
  ];
};
