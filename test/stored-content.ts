import { inputsOf, toolsOf } from '../scripts/build/memo/job-inputs.ts';
import { RENDERED } from '../scripts/build/memo/rendered-stage.ts';
import { readProject } from '../scripts/build/program/project.ts';
import { recallingLoad } from '../scripts/cli/build-deps.ts';
import { rendererDeps } from '../scripts/cli/renderer-deps.ts';
import type { StoredContent } from '../scripts/core/index.ts';
import { type Memo, recall } from '../scripts/memo/memo.ts';
import type { Job, RenderedPdf, RenderHandout } from '../scripts/render/job.ts';

const ROOT = new URL('../', import.meta.url);
const { node } = process.versions;

let content: Promise<StoredContent> | null = null;

/**
 * The project's own content in all languages, from the cache of a build with the same program and files, or
 * else compiled, which takes half a minute.
 */
export const wholeContent = (): Promise<StoredContent> => {
  content ??= recallingLoad(ROOT, node).then((load) => load('content', null));
  return content;
};

/** The same with the sheets of one language. */
export const storedContent = async (language = 'en'): Promise<StoredContent> => {
  const { handouts, ...rest } = await wholeContent();
  return { ...rest, handouts: handouts.filter((handout) => handout.language === language) };
};

const openMemo = async (): Promise<Memo | null> => {
  const { cache } = rendererDeps(ROOT);
  const { toolchain } = await readProject(ROOT, node);
  return cache ? { ...cache, tools: toolsOf(await toolchain()) } : null;
};

let memo: Promise<Memo | null> | null = null;

/** The PDF of a job from the cache of the same program, or else rendered, and cached for the next test. */
export const storedSheet = async (job: Job, render: RenderHandout): Promise<RenderedPdf> => {
  memo ??= openMemo();
  const known = await memo;
  return known === null
    ? render(job)
    : recall(
        known,
        RENDERED,
        () => inputsOf(job),
        () => render(job),
      );
};
