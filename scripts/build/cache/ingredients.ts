import { readFile } from 'node:fs/promises';
import { arch } from 'node:os';
import { fallbackFile, fontFile, LOOKS } from '../../render/font-files.ts';
import type { Job } from '../../render/render-handout.ts';
import type { Manifest } from '../manifest.ts';
import { sha256 } from '../publish/standing.ts';

/** What every sheet of a build is made with. */
export type Tools = Manifest['toolchain'] & { fontsSha256: string; architecture: string };

/** The tools of a build; the font files themselves are read, since they decide every glyph. */
export const readTools = async (toolchain: Manifest['toolchain']): Promise<Tools> => {
  const files = LOOKS.flatMap((look) => [fontFile(look), fallbackFile(look)]);
  const hashes = await Promise.all(files.map(async (file) => sha256(await readFile(file))));
  return { ...toolchain, fontsSha256: sha256(hashes.join()), architecture: arch() };
};

/** SHA-256 of everything that decides the bytes of a sheet: the key under which it is kept. */
export const keyOf = (job: Job, tools: Tools): string => {
  const { handout, edition, clinic, ink, version, date, fillable } = job;
  const { node, architecture, renderer, lockSha256, programSha256, fontsSha256 } = tools;
  return sha256(
    JSON.stringify([
      ...[handout, edition, clinic, ink, version, date.toISOString(), fillable],
      ...[node, architecture, renderer, lockSha256, programSha256, fontsSha256],
    ]),
  );
};
