import type { NamedFile } from '../../../../scripts/model/packet.ts';

/** The files that were chosen, with their bytes; rejects when one cannot be read. */
export const readFiles = (files: Iterable<File>): Promise<NamedFile[]> =>
  Promise.all(
    [...files].map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
