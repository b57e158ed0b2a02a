import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

/** The command that people start, and the process that it starts for itself. */
const ENTRIES = ['cli/handouts', 'build/workers/worker-process'];

/** The place of a module is that of its source, beside which fonts, packages and the project's other files are looked for. */
const placesOfSources = {
  name: 'places-of-sources',
  setup: (build) => {
    build.onLoad({ filter: /[\\/](?:scripts|templates)[\\/].*\.tsx?$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll('import.meta.url', () =>
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: path.endsWith('x') ? 'tsx' : 'ts',
    }));
  },
};

/**
 * Makes plain JavaScript of the programs and of what they share; packages stay where they are. Rejects when the source has an error.
 *
 * @param {string} root folder of the project
 * @param {string} folder where the programs go, under the names of their sources
 * @param {string} hash SHA-256 of the source, which the programs then know of themselves
 */
export const compileProgram = async (root, folder, hash) => {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    outbase: 'scripts',
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    entryPoints: ENTRIES.map((name) => `scripts/${name}.ts`),
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    define: { PROGRAM_SHA256: JSON.stringify(hash) },
    plugins: [placesOfSources],
    sourcemap: true,
    logLevel: 'silent',
  });
};
