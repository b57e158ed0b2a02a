import type { NamedFile } from '../../../../scripts/model/packet.ts';

/** The chosen files with their bytes; rejects when one cannot be read. */
export const readFiles = (files: Iterable<File>): Promise<NamedFile[]> =>
  Promise.all(
    [...files].map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
