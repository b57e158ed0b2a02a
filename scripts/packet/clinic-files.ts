import { unzipSync } from 'fflate';
import type { NamedFile } from '../model/packet.ts';

/** A clinic profile as text, and the files next to it. */
export type ClinicFiles = { text: string; beside: readonly NamedFile[] };

const PROFILE = /\.ya?ml$/i;
const ZIP = /\.zip$/i;
/** No profile and no logo is larger; larger files are not unpacked. */
const MAX_BYTES = 1024 * 1024;

const inZip = (bytes: Uint8Array): NamedFile[] => {
  try {
    const files = unzipSync(bytes, { filter: ({ originalSize }) => originalSize <= MAX_BYTES });
    return Object.entries(files).map(([path, inner]) => ({
      name: path.split('/').at(-1) ?? path,
      bytes: inner,
    }));
  } catch {
    return []; // not a zip, or a damaged one: it has no profile
  }
};

/** The profile among files, which may be in a zip; without one, its text is empty. */
export const openClinicFiles = (files: readonly NamedFile[]): ClinicFiles => {
  const all = files.flatMap((file) => (ZIP.test(file.name) ? inZip(file.bytes) : [file]));
  const profile = all.find(({ name }) => PROFILE.test(name));
  const text = profile === undefined ? '' : new TextDecoder().decode(profile.bytes);
  return { text, beside: all.filter((file) => file !== profile) };
};
