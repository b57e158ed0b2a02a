import { fileURLToPath } from 'node:url';
import type { VFile } from 'vfile';
import type { Gate } from '../handout/assemble/load-handouts.ts';
import type { RenderHandout } from '../render/job.ts';
import type { Listable, PlannedContent } from './plan/list-sheets.ts';
import { isCompiled } from './program/compiled.ts';
import type { LoadLap } from './report/profile.ts';

/** How a load differs from that of a build. */
type LoadChoice = {
  /** Takes others than the gates of every build. */
  choose?: (gates: readonly Gate[]) => readonly Gate[];
  /** Told when all is read, and when all is made. */
  lap?: LoadLap;
};

/** Reads a content folder and assembles its handouts; `onRead` is called when it begins. */
export const loadContent = async (
  root: string,
  clinicFile: string | null,
  onRead?: () => void,
  { choose, lap = () => {} }: LoadChoice = {},
): Promise<Listable> => {
  onRead?.();
  const [
    { readContent },
    { readPicture },
    { loadHandouts },
    { createHasGlyph, createHasClinicGlyph },
    { GATES },
    { readingsOf },
    { waiversOf },
    { readLastRelease },
    { withRevisions },
  ] = await Promise.all([
    import('../content/read/read-content.ts'),
    import('../content/pictures/read-picture.ts'),
    import('../handout/assemble/load-handouts.ts'),
    import('../render/fonts/glyph-coverage.ts'),
    import('./gates.ts'),
    import('../plain-language/reading/check-reading.ts'),
    import('../plain-language/waivers.ts'),
    import('../release-records/read-releases.ts'),
    import('../release-records/revision.ts'),
  ]);
  const hasGlyph = createHasGlyph();
  const content = await readContent(root, {
    hasGlyph,
    hasClinicGlyph: createHasClinicGlyph(hasGlyph),
    ...(clinicFile !== null && { clinicFile }),
  });
  lap('parse');
  const { clinic } = content;
  const released = await readLastRelease(root);
  const outside = { readPicture: (from: VFile, url: string) => readPicture(root, from, url), hasGlyph };
  const loaded = loadHandouts(content, outside, choose?.(GATES) ?? GATES);
  const found = {
    files: [...content.files, ...released.files],
    clinic,
    ...loaded,
    handouts: withRevisions(loaded.handouts, released.last),
    ...(choose === undefined && { readings: readingsOf({ content }, loaded.handouts) }),
    waivers: waiversOf(content),
    withdrawn: content.withdrawn,
    entries: content,
    reviews: content.reviews,
  };
  lap('assemble');
  return found;
};

/** Reads of a content folder which sheets there are; no text is read, and no clinic profile. */
export const loadPlannedContent = async (root: string): Promise<PlannedContent> => {
  const [{ readOutline }, { loadPlan }] = await Promise.all([
    import('../content/pictures/read-outline.ts'),
    import('../handout/plan/load-plan.ts'),
  ]);
  const outline = await readOutline(root);
  const { files, withdrawn } = outline;
  return { files, planned: await loadPlan(outline), withdrawn };
};

/**
 * Opens the renderer: only when there is something to render. tsx looks for the settings of JSX in the working directory,
 * which need not be the project's folder: here they are named. `now` is a clock in milliseconds.
 */
export const openRenderer = async (now?: () => number): Promise<RenderHandout> => {
  if (isCompiled) return (await import('../render/open-renderer.ts')).openRenderer(now);
  const { tsImport } = await import('tsx/esm/api');
  const settings = {
    parentURL: import.meta.url,
    tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
  };
  const renderer: typeof import('../render/open-renderer.ts') = await tsImport(
    '../render/open-renderer.ts',
    settings,
  );
  return renderer.openRenderer(now);
};
