import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildHandouts } from '../../build/build-handouts.ts';
import { formatFile } from '../../formats/file-name.ts';
import { type Rehearsal, releaseToolchain } from './rehearsal.ts';

/**
 * Every sheet is made in the other formats too, the changed one shows its new revision there, and the braille
 * matches the sheets.
 */
export const makesFormats = async (rehearsal: Rehearsal): Promise<string | null> => {
  const { stage, before, deps } = rehearsal;
  const { content, out, version } = stage;
  const { formats, checkBraille } = deps;
  const selection = { only: [], languages: [], editions: [], ink: 'colour' as const, fillable: false };
  const request = { selection, ink: null, content, clinic: null, out, version, formats };
  const toolchain = await releaseToolchain(rehearsal);
  const { status } = await buildHandouts(request, { ...deps, toolchain, env: {} });
  if (status !== 'published') return `the build ended as ${status}`;
  const { changed } = before.parts;
  const text = await readFile(join(out, formatFile(changed, 'txt')), 'utf8');
  if (!text.includes(`${changed.code}-2`)) return `the text of ${changed.id} has another revision`;
  const code = formats.includes('brf') ? await checkBraille(stage) : 0;
  return code === 0 ? null : `npx handouts check-braille ended with ${code}`;
};
