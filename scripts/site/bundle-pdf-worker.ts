import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The worker of pdf.js, which is a module in its package. */
const WORKER = 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';

/** A program as a classic script, and its source files. */
export type Bundle = { program: string; files: string[] };

/** The worker that reads PDFs for the preview of a packet. */
export const bundlePdfWorker = async (): Promise<Bundle> => {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(import.meta.resolve(WORKER))],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    minify: true,
    metafile: true,
    legalComments: 'none',
    logLevel: 'silent',
  });
  return { program: outputFiles[0]?.text ?? '', files: Object.keys(metafile.inputs) };
};
