import { toolsOf } from '../build/memo/job-inputs.ts';
import { readProject } from '../build/program/project.ts';
import type { BuildParts } from '../build/run-build.ts';
import {
  type Load,
  loadContent,
  loadPlan,
  recallContent,
  recallPlan,
  type StoredContent,
} from '../core/index.ts';
import { rendererDeps } from './renderer-deps.ts';

/** What `build` needs: the renderer's, and content and plan out of the cache where nothing changed. */
export const buildDeps = (root: URL): BuildParts => ({
  ...rendererDeps(root),
  recall: recallContent,
  loadPlan,
  recallPlan,
});

/**
 * Content as a build of the same program and files stored it, or else compiled. To check 41 PDFs of a build that was just made takes
 * 5 s of a processor less.
 */
export const recallingLoad = async (root: URL, node: string): Promise<Load<StoredContent>> => {
  const { cache } = rendererDeps(root);
  if (!cache) return loadContent;
  const { toolchain } = await readProject(root, node);
  return recallContent({ ...cache, tools: toolsOf(await toolchain()) });
};
