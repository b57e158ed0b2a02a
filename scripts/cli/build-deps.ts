import { cachedLoad } from '../build/cache/cached-load.ts';
import { cachedPlan } from '../build/cache/cached-plan.ts';
import { loadContent, loadPlannedContent } from '../build/composition-root.ts';
import type { BuildParts } from '../build/run-build.ts';
import { cacheFolder, rendererDeps } from './renderer-deps.ts';

/** What `build` needs: the renderer's, and content and plan out of the cache where nothing changed. */
export const buildDeps = (root: URL): BuildParts => ({
  ...rendererDeps(root),
  timedLoad: (content, clinic, onRead, lap) => loadContent(content, clinic, onRead, { lap }),
  cachedLoad: cachedLoad(loadContent, cacheFolder(root), root),
  loadPlan: loadPlannedContent,
  cachedPlan: cachedPlan(loadPlannedContent, cacheFolder(root), root),
});
