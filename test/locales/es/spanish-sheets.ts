import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Compiled, compile } from '../../../scripts/core/index.ts';
import { es } from '../../../scripts/locales/es/index.ts';
import { newFolder } from '../../build/output-folder.ts';

const FIXTURE = 'test/fixtures/locales/spanish';

/** A change of one file of the fixture. */
export type Edit = { file: string; from: string; to: string };

/** Compiles a few sheets in Spanish, with some of their words changed. */
export const compileSpanish = async (...edits: Edit[]): Promise<Compiled> => {
  if (edits.length === 0) return compile(FIXTURE, es);
  const folder = await newFolder();
  cpSync(FIXTURE, folder, { recursive: true });
  for (const { file, from, to } of edits) {
    const text = readFileSync(join(folder, file), 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not have “${from}”`);
    writeFileSync(join(folder, file), text.replace(from, to));
  }
  return compile(folder, es);
};
