import { html } from '../changes/markup.ts';
import type { Site } from './catalogues.ts';
import type { Preview } from './previews.ts';

/** The page behind a printed revision, `HT-PRO-3/index.html`: whether that text is current. */
const REVISION_PAGE = /^([A-Z][A-Z\d-]*-\d+)\/index\.html$/;

const forward = (name: string): string =>
  html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="refresh" content="0; url=../../${name}/">
<title>${name}</title>
<p><a href="../../${name}/">Is ${name} still current?</a></p>
</html>
`.html;

/**
 * An earlier catalogue, which cannot know what is current now: its revision pages redirect to those of the
 * newest.
 */
const earlier = (files: Site): Site =>
  new Map(
    [...files].map(([path, data]) => {
      const [, name] = REVISION_PAGE.exec(path) ?? [];
      return [path, name === undefined ? data : forward(name)];
    }),
  );

const below = (folder: string, files: Site): Site =>
  new Map([...files].map(([path, data]) => [`${folder}/${path}`, data]));

/**
 * The whole site: the newest catalogue at the top, each earlier one at `/<version>/`, and pull requests at
 * `/preview/<number>/`. GitHub Pages only accepts a complete site, so all of it is composed each time.
 */
export const composeSite = (
  catalogues: readonly { version: string; files: Site }[],
  previews: readonly Preview[],
): Site => {
  const shown = previews.filter((preview) => 'files' in preview);
  return new Map([
    ...(catalogues[0]?.files ?? []),
    ...catalogues.flatMap(({ version, files }) => [...below(version, earlier(files))]),
    ...shown.flatMap(({ number, files }) => [...below(`preview/${number}`, files)]),
    ['.nojekyll', ''],
  ]);
};
