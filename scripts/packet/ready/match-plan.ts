import { handoutHash } from '../../build/manifest/input-hashes.ts';
import type { PacketRow } from '../../build/manifest/packet-manifest.ts';
import type { ReadyJob } from './plan-ready.ts';
import { MAKE_PACKETS_AGAIN } from './read-ready.ts';

const isCurrent = ({ sheets }: PacketRow, { packet }: ReadyJob): boolean =>
  sheets.length === packet.sheets.length &&
  packet.sheets.every((sheet, index) => sheets[index]?.handoutSha256 === handoutHash(sheet));

/**
 * Why packets do not match the plan of the content; null when each is in it once and says the same. A release needs `all` of the plan, a
 * catalogue has `some`.
 */
export const whyNotPlanned = (
  rows: readonly PacketRow[],
  jobs: readonly ReadyJob[],
  wanted: 'all' | 'some',
): string | null => {
  const isWrong = (count: number): boolean => count > 1 || (count === 0 && wanted === 'all');
  for (const job of jobs) {
    const made = rows.filter(({ file }) => file === job.file);
    if (isWrong(made.length))
      return `${job.file} is there ${made.length} times among the packets. ${MAKE_PACKETS_AGAIN}`;
    if (made.some((row) => !isCurrent(row, job)))
      return `The content gives another packet ${job.file}. ${MAKE_PACKETS_AGAIN}`;
  }
  const planned = new Set(jobs.map(({ file }) => file));
  return rows.every(({ file }) => planned.has(file))
    ? null
    : `There are packets of sheets that are no longer made. ${MAKE_PACKETS_AGAIN}`;
};
