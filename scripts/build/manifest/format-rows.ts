import { formatFile } from '../../formats/file-name.ts';
import type { PlainFormat } from '../../model/formats.ts';
import type { Handout } from '../../model/handout.ts';
import { sha256 } from '../publish/up-to-date.ts';
import { type FormatRow, formatRow } from './format-row.ts';
import { handoutHashes } from './input-hashes.ts';

type PlannedFormatRow = Omit<FormatRow, 'bytes' | 'sha256'>;

const planned = (handout: Handout, format: PlainFormat): PlannedFormatRow => {
  const { id, code, language, title, revision, review } = handout;
  return {
    id,
    code,
    language,
    title,
    format,
    file: formatFile(handout, format),
    ...handoutHashes(handout),
    revision,
    reviewState: review.state,
    nextReview: review.state === 'reviewed' ? review.nextReview : null,
  };
};

/** The row of a finished file. */
export const formatRowOf = (handout: Handout, format: PlainFormat, bytes: Uint8Array): FormatRow =>
  formatRow.parse({ ...planned(handout, format), bytes: bytes.length, sha256: sha256(bytes) });

/** Whether a row of an earlier build matches today's content. */
export const isCurrentFormat = (row: FormatRow, handouts: readonly Handout[]): boolean => {
  const handout = handouts.find(({ id, language }) => id === row.id && language === row.language);
  if (handout === undefined) return false;
  const earlier: Record<string, unknown> = row;
  return Object.entries(planned(handout, row.format)).every(([key, value]) => earlier[key] === value);
};
