import type { WrittenFile } from '../file-changes.ts';
import type { FileTree } from './read-tree.ts';

/** Merges three texts, or returns null where both sides changed the same lines. */
export type MergeTexts = (ours: Buffer, base: Buffer, theirs: Buffer) => Promise<Buffer | null>;

/** The changes of an update to a copy. */
export type MergedTrees = {
  written: WrittenFile[];
  /** Files in which both sides changed the same lines: the copy's own version stays. */
  conflicts: string[];
  /** Files changed upstream but kept locally. */
  keptOwn: string[];
};

/** Files that always belong to the clinic. */
const OWN = [/^content\/clinic\.yaml$/, /^content\/reviews\//];

/** The token of a workflow may not change workflows; that needs a person. */
const WORKFLOWS = /^\.github\/workflows\//;

const isAlike = (a: Buffer | undefined, b: Buffer | undefined): boolean =>
  a === undefined || b === undefined ? a === b : a.equals(b);

const isAlwaysOurs = (path: string): boolean => WORKFLOWS.test(path) || OWN.some((own) => own.test(path));

type FileVersions = { base: Buffer | undefined; ours: Buffer | undefined; theirs: Buffer | undefined };

/** The merge result of a file that both sides changed; undefined on conflict. */
const mergeBoth = async (
  { base, ours, theirs }: FileVersions,
  mergeTexts: MergeTexts,
): Promise<Buffer | undefined> => {
  if (ours === undefined || theirs === undefined) return undefined;
  if (ours.includes(0) || theirs.includes(0)) return undefined;
  return (await mergeTexts(ours, base ?? Buffer.of(), theirs)) ?? undefined;
};

/**
 * Updates a copy from the parent's version it was based on (`base`) to a newer one (`theirs`). Files that the
 * copy did not change are replaced; files that both changed are merged line by line; the clinic's own files
 * are unchanged.
 */
export const mergeTrees = async (
  trees: { base: FileTree; ours: FileTree; theirs: FileTree },
  mergeTexts: MergeTexts,
): Promise<MergedTrees> => {
  const merged: MergedTrees = { written: [], conflicts: [], keptOwn: [] };
  const paths = new Set([...trees.base.keys(), ...trees.theirs.keys()]);
  for (const path of [...paths].sort()) {
    const sides = { base: trees.base.get(path), ours: trees.ours.get(path), theirs: trees.theirs.get(path) };
    const { base, ours, theirs } = sides;
    if (isAlike(base, theirs) || isAlike(ours, theirs)) continue;
    if (isAlwaysOurs(path)) merged.keptOwn.push(path);
    else if (isAlike(base, ours)) merged.written.push({ path, bytes: theirs ?? null });
    else {
      const bytes = await mergeBoth(sides, mergeTexts);
      if (bytes === undefined) merged.conflicts.push(path);
      else merged.written.push({ path, bytes });
    }
  }
  return merged;
};
