import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { FolderFile } from '../build/publish/replace-folder.ts';

/** Classic scripts of the pages, each made from one file of `templates/web/browser/`. */
const SCRIPTS = {
  catalogue: 'catalogue.ts',
  infobutton: 'infobutton.ts',
  packet: 'packet/packet.ts',
  'pdf-reader': 'packet/pdf-reader.ts',
  zip: 'zip-script.ts',
  search: 'search/search-script.ts',
};

const FOLDER = fileURLToPath(new URL('../../templates/web/browser/', import.meta.url));

const bundle = async ([name, source]: [string, string]): Promise<FolderFile> => {
  const { outputFiles } = await build({
    entryPoints: [`${FOLDER}${source}`],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
    tsconfigRaw: '{}',
  });
  return { path: `assets/${name}.js`, bytes: outputFiles[0]?.contents ?? new Uint8Array() };
};

/** The scripts of the pages as classic scripts: a page opened from disk cannot run modules. */
export const bundleScripts = (): Promise<FolderFile[]> => Promise.all(Object.entries(SCRIPTS).map(bundle));
