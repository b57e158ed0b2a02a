import type { VFile } from 'vfile';
import type { RenderHandout } from '../render/render-handout.ts';
import type { Listable } from './list-sheets.ts';

/** Reads a content folder and assembles its handouts. */
export const loadContent = async (root: string, clinicFile: string | null): Promise<Listable> => {
  const [{ readContent }, { readPicture }, { loadHandouts }, { createHasGlyph }] = await Promise.all([
    import('../content/read-content.ts'),
    import('../content/read-picture.ts'),
    import('../handout/load-handouts.ts'),
    import('../render/glyph-coverage.ts'),
  ]);
  const hasGlyph = createHasGlyph();
  const content = await readContent(root, { hasGlyph, ...(clinicFile !== null && { clinicFile }) });
  const { files, clinic } = content;
  const loaded = loadHandouts(content, {
    readPicture: (from: VFile, url) => readPicture(root, from, url),
    hasGlyph,
  });
  return { files, clinic, ...loaded };
};

/** Opens the renderer: only when there is something to render. */
export const openRenderer = async (): Promise<RenderHandout> =>
  (await import('../render/open-renderer.ts')).openRenderer();
