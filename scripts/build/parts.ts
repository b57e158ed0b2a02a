import type { VFile } from 'vfile';
import type { RenderHandout } from '../render/render-handout.ts';
import type { Listable } from './list-sheets.ts';

/** Reads a content folder and assembles its handouts. */
export const loadContent = async (root: string, clinicFile: string | null): Promise<Listable> => {
  const [{ readContent }, { readPicture }, { loadHandouts }] = await Promise.all([
    import('../content/read-content.ts'),
    import('../content/read-picture.ts'),
    import('../handout/load-handouts.ts'),
  ]);
  const content = await readContent(root, clinicFile === null ? {} : { clinicFile });
  const { files, clinic } = content;
  const loaded = loadHandouts(content, (from: VFile, url) => readPicture(root, from, url));
  return { files, clinic, ...loaded };
};

/** Opens the fonts and the renderer, which takes about a second: only when there is something to render. */
export const openRenderer = async (): Promise<RenderHandout> => {
  const { createRenderHandout } = await import('../render/render-handout.ts');
  return createRenderHandout();
};
