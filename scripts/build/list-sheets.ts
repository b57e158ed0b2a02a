import type { Diagnostic } from '../content/diagnostics.ts';
import { listHandouts, listHandoutsJson, listPassages, listPassagesJson } from '../handout/list-handouts.ts';
import type { Reach } from '../handout/passage-reach.ts';
import type { PlannedHandout } from '../handout/plan-handouts.ts';
import type { BuildOptions } from './command-line/build-options.ts';
import { planJobs } from './plan-jobs.ts';
import { type Load, type Loaded, readSheets } from './read-sheets.ts';
import { asksFor, misuseOf } from './selection.ts';
import { listShard, listShardJson } from './shards/list-shard.ts';

/** What the content gives, with all that a list shows. */
export type Listable = Loaded<PlannedHandout> & { reach: Reach[] };

/** The part of the options that decides what is listed. */
export type ListRequest = Pick<
  BuildOptions,
  'selection' | 'ink' | 'content' | 'clinic' | 'passages' | 'shard' | 'json'
>;

/** A list to print, with the faults of the content; or a misuse. */
export type ListResult =
  | { status: 'misuse'; text: string }
  | { status: 'listed'; faults: Diagnostic[]; text: string };

/** The part of the reach that goes to the sheets asked for; all of it when nothing is left out. */
const reachOf = ({ reach, planned }: Listable, chosen: PlannedHandout[]): Reach[] => {
  if (chosen.length === planned.length) return reach;
  const ids = new Set(chosen.map(({ id }) => id));
  return reach
    .map(({ passage, sheets }) => ({ passage, sheets: sheets.filter((id) => ids.has(id)) }))
    .filter(({ sheets }) => sheets.length > 0);
};

const print = (found: Listable, { selection, ink, passages, shard, json }: ListRequest): string => {
  if (shard !== null) {
    const jobs = planJobs(found.handouts, { ...selection, ink: ink ?? found.clinic.ink });
    return (json ? listShardJson : listShard)(jobs, shard);
  }
  const chosen = found.planned.filter((sheet) => asksFor(selection, sheet));
  if (passages) return (json ? listPassagesJson : listPassages)(reachOf(found, chosen));
  return (json ? listHandoutsJson : listHandouts)(chosen, found.handouts);
};

/** The plan, or the passages with the sheets they reach; also while errors stand in the content. */
export const listSheets = async (request: ListRequest, load: Load<Listable>): Promise<ListResult> => {
  const sheets = await readSheets(request, load);
  if (sheets.status === 'misuse') return sheets;
  const misuse = misuseOf(request.selection, sheets.found.planned, sheets.found.withdrawn);
  if (misuse !== null && sheets.status === 'sound') return { status: 'misuse', text: misuse };
  return { status: 'listed', faults: sheets.faults, text: print(sheets.found, request) };
};
