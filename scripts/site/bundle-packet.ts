import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { pictogramNames } from '../../templates/text/pictogram-names.ts';
import { taggedPdfVersions } from '../tagged-pdf/index.ts';
import type { Bundle } from './bundle-pdf-worker.ts';

const WORKER = fileURLToPath(new URL('../packet/packet-worker.browser.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Resolves `<name>.ts` to `<name>.browser.ts` where that exists. */
const browserFiles: Plugin = {
  name: 'browser-files',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\..*\.ts$/ }, ({ resolveDir, path }) => {
      const file = resolve(resolveDir, path).replace(/\.ts$/, '.browser.ts');
      return existsSync(file) ? { path: file } : undefined;
    });
  },
};

/** The sheets use sixty of some three thousand icons. */
const usedIcons: Plugin = {
  name: 'used-icons',
  setup: ({ onLoad }) => {
    onLoad({ filter: /healthicons[\\/]icons\.json$/ }, async ({ path }) => {
      const { icons } = JSON.parse(await readFile(path, 'utf8')) as { icons: Record<string, unknown> };
      const used = Object.values(pictogramNames).filter((name) => typeof name === 'string');
      const contents = JSON.stringify({ icons: Object.fromEntries(used.map((name) => [name, icons[name]])) });
      return { contents, loader: 'json' };
    });
  },
};

const PROFILE = 'sRGB_IEC61966_2_1.icc';
/**
 * The path from which pdfkit reads the profile. An expression, since the compiled program replaces the
 * address of a module in its own text.
 */
const PROFILE_ADDRESS = /new URL\('\.\/data\/sRGB_IEC61966_2_1\.icc', import\.meta\.url\)\.href/;

/** pdfkit reads its colour profile relative to its own URL, which a worker started from text does not have. */
const colourProfile: Plugin = {
  name: 'colour-profile',
  setup: ({ onLoad }) => {
    onLoad({ filter: /pdfkit\.browser\.mjs$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (!PROFILE_ADDRESS.test(source))
        throw new Error('pdfkit reads its colour profile from another place');
      const profile = (await readFile(path.replace(/[^\\/]*$/, `data/${PROFILE}`))).toString('base64');
      const bytes = `Uint8Array.from(atob('${profile}'), (letter) => letter.charCodeAt(0))`;
      const contents = source.replace(PROFILE_ADDRESS, `'${PROFILE}'`);
      return {
        contents: `${contents}\nregisteredFiles.set('${PROFILE}', { data: ${bytes} });\n`,
        loader: 'js',
      };
    });
  },
};

/**
 * react-pdf's test of each picture, with a Node global that no browser has: it would leave the picture
 * without its key.
 */
const BUFFER_ASKED = 'Buffer.isBuffer(source) || ';

const picturesWithoutNode: Plugin = {
  name: 'pictures-without-node',
  setup: ({ onLoad }) => {
    onLoad({ filter: /@react-pdf[\\/]layout[\\/]lib[\\/]index\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (!source.includes(BUFFER_ASKED)) throw new Error('react-pdf asks something else of pictures');
      return { contents: source.replace(BUFFER_ASKED, ''), loader: 'js' };
    });
  },
};

/** Modules for reading content from a disk, which packets do not need. */
const withoutNode: Plugin = {
  name: 'without-node',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: 'node' }));
    onLoad({ filter: /.*/, namespace: 'node' }, ({ path }) => ({
      contents: `module.exports = new Proxy({}, { get: (_, name) => () => { throw new Error('${path} in a browser: ' + String(name)); } });`,
    }));
    onLoad({ filter: /[\\/]plain-language[\\/]index\.ts$/ }, () => ({ contents: 'export {};' }));
  },
};

/** The packet worker, as one classic script. */
export const bundlePacketWorker = async (): Promise<Bundle> => {
  const { outputFiles, metafile } = await build({
    entryPoints: [WORKER],
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    metafile: true,
    legalComments: 'none',
    logLevel: 'silent',
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx' } },
    define: {
      'process.env.NODE_ENV': '"production"',
      INSTALLED_VERSIONS: JSON.stringify(taggedPdfVersions()),
    },
    plugins: [browserFiles, usedIcons, colourProfile, picturesWithoutNode, withoutNode],
  });
  return { program: outputFiles[0]?.text ?? '', files: Object.keys(metafile.inputs) };
};
