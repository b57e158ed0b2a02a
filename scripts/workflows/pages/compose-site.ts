import type { Site } from './catalogues.ts';
import type { Preview } from './previews.ts';

const below = (folder: string, files: Site): Site =>
  new Map([...files].map(([path, data]) => [`${folder}/${path}`, data]));

/**
 * The whole site: the newest catalogue at the top, each kept one at `/<version>/`, and pull requests at `/preview/<number>/`.
 * GitHub Pages takes a site as a whole, so that all of it is put together each time.
 */
export const composeSite = (
  catalogues: readonly { version: string; files: Site }[],
  previews: readonly Preview[],
): Site => {
  const shown = previews.filter((preview) => 'files' in preview);
  return new Map([
    ...(catalogues[0]?.files ?? []),
    ...catalogues.flatMap(({ version, files }) => [...below(version, files)]),
    ...shown.flatMap(({ number, files }) => [...below(`preview/${number}`, files)]),
    ['.nojekyll', ''],
  ]);
};
