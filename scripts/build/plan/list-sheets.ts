import type { CompiledPlan, Load, StoredContent } from '../../core/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import type { Reach } from '../../handout/checks/passage-reach.ts';
import {
  listHandouts,
  listHandoutsJson,
  listPassages,
  listPassagesJson,
  listReviews,
  listReviewsJson,
} from '../../handout/plan/list-handouts.ts';
import type { PlannedHandout } from '../../handout/plan/planned-handout.ts';
import type { BuildOptions } from '../command-line/build-option-types.ts';
import { listShard, listShardJson } from '../shards/list-shard.ts';
import { planJobs } from './plan-jobs.ts';
import { readSheets } from './read-sheets.ts';
import { asksFor } from './selection.ts';
import { usageErrorOf } from './selection-usage-error.ts';

/** The options that decide what is listed. */
export type ListRequest = Pick<
  BuildOptions,
  'selection' | 'ink' | 'content' | 'clinic' | 'passages' | 'reviews' | 'shard' | 'json'
>;

/** The list, with the errors of the content; or a usage error. */
export type ListResult =
  | { status: 'usage-error'; text: string }
  | { status: 'listed'; diagnostics: Diagnostic[]; text: string };

/** The reach of the requested sheets; all of it if nothing is excluded. */
const reachOf = ({ reach, planned }: StoredContent, chosen: PlannedHandout[]): Reach[] => {
  if (chosen.length === planned.length) return reach;
  const ids = new Set(chosen.map(({ id }) => id));
  return reach
    .map(({ passage, sheets }) => ({ passage, sheets: sheets.filter((id) => ids.has(id)) }))
    .filter(({ sheets }) => sheets.length > 0);
};

const chosenOf = (
  { planned }: Pick<CompiledPlan, 'files' | 'planned' | 'withdrawn'>,
  { selection }: ListRequest,
): PlannedHandout[] => planned.filter((sheet) => asksFor(selection, sheet));

const print = (found: StoredContent, request: ListRequest): string => {
  const { selection, ink, passages, shard, json } = request;
  if (shard !== null) {
    const jobs = planJobs(found.handouts, { ...selection, ink: ink ?? found.clinic.ink });
    return (json ? listShardJson : listShard)(jobs, shard);
  }
  const chosen = chosenOf(found, request);
  if (passages) return (json ? listPassagesJson : listPassages)(reachOf(found, chosen));
  return (json ? listReviewsJson : listReviews)(chosen, found.handouts);
};

const printPlan = (
  found: Pick<CompiledPlan, 'files' | 'planned' | 'withdrawn'>,
  request: ListRequest,
): string => (request.json ? listHandoutsJson : listHandouts)(chosenOf(found, request));

const listing = async <Found extends Pick<CompiledPlan, 'files' | 'planned' | 'withdrawn'>>(
  request: ListRequest,
  load: Load<Found>,
  printed: (found: Found, request: ListRequest) => string,
): Promise<ListResult> => {
  const sheets = await readSheets(request, load);
  if (sheets.status === 'usage-error') return sheets;
  const usageError = usageErrorOf(request.selection, sheets.found.planned, sheets.found.withdrawn);
  if (usageError !== null && sheets.status === 'valid') return { status: 'usage-error', text: usageError };
  return { status: 'listed', diagnostics: sheets.diagnostics, text: printed(sheets.found, request) };
};

/** Lists passages by sheet, review states, or the PDFs of a shard; needs compiled content. */
export const listSheets = (request: ListRequest, load: Load<StoredContent>): Promise<ListResult> =>
  listing(request, load, print);

/** Lists the plan without reading texts; also works while the content has errors. */
export const listPlan = (
  request: ListRequest,
  load: Load<Pick<CompiledPlan, 'files' | 'planned' | 'withdrawn'>>,
): Promise<ListResult> => listing(request, load, printPlan);

/** Whether the request needs more than the plan. */
export const asksForTexts = ({ passages, reviews, shard }: ListRequest): boolean =>
  passages || reviews || shard !== null;
