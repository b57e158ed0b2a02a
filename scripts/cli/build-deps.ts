import type { BuildParts } from '../build/run-build.ts';
import { loadPlan, recallContent, recallPlan } from '../core/index.ts';
import { rendererDeps } from './renderer-deps.ts';

/** What `build` needs: the renderer's, and content and plan out of the cache where nothing changed. */
export const buildDeps = (root: URL): BuildParts => ({
  ...rendererDeps(root),
  recall: recallContent,
  loadPlan,
  recallPlan,
});
