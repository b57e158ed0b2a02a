import type { Review } from '../../model/handout.ts';
import type { RenderedPdf } from '../../render/job.ts';
import type { PrintJob } from '../plan/print-jobs.ts';
import { sha256 } from '../publish/up-to-date.ts';
import { handoutHashes } from './input-hashes.ts';
import type { Row } from './pdf-row.ts';

/** Facts of a finished PDF; `bytes` is its size. */
export type MadePdf = Pick<Row, 'sha256' | 'bytes' | 'pages' | 'overflowLines' | 'addedPages'>;

/** The columns of a row that are known before rendering. */
type PlannedRow = Omit<Row, keyof MadePdf>;

const nextReview = (review: Review): string | null =>
  review.state === 'reviewed' ? review.nextReview : null;

/** The columns of a PDF's row that follow from the content. */
const plannedRow = ({ handout, edition, ink, fillable, pdfVersion, file }: PrintJob): PlannedRow => {
  const { id, code, kind, language, title, revision, review } = handout;
  return {
    id,
    code,
    kind,
    language,
    title,
    treatment: handout.treatment?.id ?? null,
    cancerType: handout.cancerType?.id ?? null,
    edition: edition.name,
    ink,
    fillable,
    ...(pdfVersion === '2.0' && { pdfVersion }),
    file,
    ...handoutHashes(handout),
    revision,
    reviewState: review.state,
    nextReview: nextReview(review),
    sources: handout.sources.map(({ key }) => key),
  };
};

/** Facts of a PDF from its bytes. */
export const madeOf = ({ bytes, pages, overflowLines, addedPages = 0 }: RenderedPdf): MadePdf => ({
  bytes: bytes.length,
  pages,
  overflowLines,
  ...(addedPages > 0 && { addedPages }),
  sha256: sha256(bytes),
});

/** The row of a finished PDF. */
export const rowOf = (
  job: PrintJob,
  { bytes, pages, overflowLines, addedPages = 0, sha256 }: MadePdf,
): Row => ({
  ...plannedRow(job),
  bytes,
  pages,
  overflowLines,
  ...(addedPages > 0 && { addedPages }),
  sha256,
});

/** Whether a row of an earlier build matches today's content. */
export const isCurrent = (row: Row, job: PrintJob): boolean => {
  const planned: Record<string, unknown> = plannedRow(job);
  const earlier: Record<string, unknown> = row;
  return Object.keys(planned).every((key) => JSON.stringify(planned[key]) === JSON.stringify(earlier[key]));
};
