import { el } from '../dom.ts';
import { loadScript } from '../load-script.ts';
import type { ZipFile } from './zip.ts';

type ZipWindow = Window & { zipFiles?: (files: readonly ZipFile[]) => Uint8Array };

const readBytes = async (href: string): Promise<Uint8Array> => {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`${href}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
};

type PdfToSave = Omit<ZipFile, 'bytes'> & { href: string };

/** PDFs of the site, with their bytes; rejects when one is missing. */
export const readPdfs = (wanted: readonly PdfToSave[]): Promise<ZipFile[]> =>
  Promise.all(wanted.map(async ({ href, ...file }) => ({ ...file, bytes: await readBytes(href) })));

/**
 * Packs files into a zip and saves it; the zip code is loaded on first use. Rejects when it cannot be loaded.
 */
export const saveZip = async (name: string, files: readonly ZipFile[]): Promise<void> => {
  const page: ZipWindow = window;
  if (!page.zipFiles) await loadScript('assets/zip.js');
  const bytes = page.zipFiles?.(files);
  if (!bytes) throw new Error('assets/zip.js is damaged');
  const href = URL.createObjectURL(new Blob([bytes.slice()], { type: 'application/zip' }));
  el('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
};
