import { isDeepStrictEqual as isSame } from 'node:util';
import type { Manifest } from '../manifest/manifest.ts';
import type { Selection } from '../plan/selection.ts';
import { readEarlier } from '../publish/previous-output.ts';

type PrestartRequest = { out: string; version: string; selection: Pick<Selection, 'only'> };
type OutputState = { toolchain: Manifest['toolchain']; cache?: unknown };

/** Whether the last build was made by this very program, so that most of its output is up to date. */
const isMadeBefore = async (
  { out, version }: PrestartRequest,
  { cache, toolchain }: OutputState,
): Promise<boolean> => {
  if (!cache) return false;
  const { manifest = null } = (await readEarlier(out).catch(() => null)) ?? {};
  return manifest?.version === version && isSame(manifest.toolchain, toolchain);
};

/**
 * Workers to start while the content is read: one where a few sheets will be built, since each slows down the
 * reading; others start when there is work for them. All of them where everything will be built.
 */
export const earlyWorkers = async (asked: PrestartRequest, known: OutputState): Promise<number> =>
  asked.selection.only.length > 0 || (await isMadeBefore(asked, known)) ? 1 : Number.POSITIVE_INFINITY;
