import { readFile } from 'node:fs/promises';
import { arch } from 'node:os';
import { fallbackFile, fontFile, TEXT_STYLES } from '../../render/fonts/font-files.ts';
import type { Job } from '../../render/job.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { sha256 } from '../publish/up-to-date.ts';

/** What every sheet of a build is made with. */
export type Tools = Manifest['toolchain'] & { fontsSha256: string; architecture: string };

/** The tools of a build; the font files themselves are read, since they decide every glyph. */
export const readTools = async (toolchain: Manifest['toolchain']): Promise<Tools> => {
  const files = TEXT_STYLES.flatMap((textStyle) => [fontFile(textStyle), fallbackFile(textStyle)]);
  const hashes = await Promise.all(files.map(async (file) => sha256(await readFile(file))));
  return { ...toolchain, fontsSha256: sha256(hashes.join()), architecture: arch() };
};

/** Values or hashes under the names that people know the things by. */
export type Ingredients = Readonly<Record<string, string>>;

/** The name of what a sheet's own Markdown decides. */
export const TEXT = 'its content';

const hashOf = (value: unknown): string => sha256(JSON.stringify(value));

/** Everything that decides the bytes of a sheet. */
export const ingredientsOf = (job: Job, tools: Tools): Ingredients => ({
  [TEXT]: hashOf(job.handout),
  edition: hashOf(job.edition),
  'clinic profile': hashOf(job.clinic),
  ink: job.ink,
  fillable: String(job.fillable),
  version: job.version,
  date: job.date.toISOString(),
  'templates and what renders them': tools.programSha256 ?? '',
  fonts: tools.fontsSha256,
  'packages (package-lock.json)': tools.lockSha256,
  'version of react-pdf': tools.renderer,
  'version of Node': tools.node,
  processor: tools.architecture,
});

/** The key under which a sheet is kept. */
export const keyOf = (ingredients: Ingredients): string => hashOf(ingredients);
