import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { BrailleError } from './braille-error.ts';
import type { BraillePiece } from './pieces.ts';

const PROGRAM = fileURLToPath(new URL('./translate.py', import.meta.url));

/** Debian installs liblouis for its own Python, which may not be the first on the path. */
const PYTHONS = ['/usr/bin/python3', 'python3'];

const NO_LIBLOUIS = 3;

/** How to get the engine, in one sentence. */
const HOW_TO_INSTALL =
  'Braille needs Python 3 with liblouis 3.24 or newer. On Debian: apt-get install python3-louis';

const answer = z.object({
  version: z.string(),
  engine: z.string(),
  cells: z.array(z.string()),
  unknown: z.array(z.string()),
});

/**
 * Answer of the engine: its version and table, the cells of each piece, and the characters without braille.
 */
type EngineAnswer = z.infer<typeof answer>;

/** The cells of each piece, with the version of liblouis and the table. */
type TranslatedText = Pick<EngineAnswer, 'engine' | 'cells'>;

const OLDEST = [3, 24] as const;

const isOld = (version: string): boolean => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
};

/** The answer of one Python; null when it is missing, or has no liblouis. */
const ask = async (python: string, input: string): Promise<EngineAnswer | null> => {
  const child = spawn(python, ['-I', PROGRAM], { stdio: ['pipe', 'pipe', 'pipe'] });
  const started = await Promise.race([
    once(child, 'spawn').then(() => true),
    once(child, 'error').then(() => false),
  ]);
  if (!started) return null;
  child.stdin.on('error', () => {}); // it ended before reading everything; its exit code says why
  child.stdin.end(input);
  const [said, complaint, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  if (code === NO_LIBLOUIS) return null;
  if (code !== 0) throw new BrailleError(`liblouis failed: ${complaint.trim()}`);
  return answer.parse(JSON.parse(said));
};

/** Names a character that may be invisible, such as U+00A0. */
const codePoint = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Starts the engine once and translates all pieces. Throws a BrailleError that says how to install it when it
 * is missing or too old, and one when a character has no braille.
 */
export const runEngine = async (pieces: readonly BraillePiece[]): Promise<TranslatedText> => {
  const input = JSON.stringify(pieces.map(({ grade, text: words }) => [grade, words]));
  for (const python of PYTHONS) {
    const found = await ask(python, input);
    if (found === null) continue;
    if (isOld(found.version))
      throw new BrailleError(`liblouis ${found.version} is too old. ${HOW_TO_INSTALL}`);
    const [sign] = found.unknown;
    if (sign === undefined) return found;
    const where = pieces.find(({ text: words }) => words.includes(sign))?.text ?? '';
    throw new BrailleError(
      `There is no braille for “${sign}” (${codePoint(sign)}) in “${where}”. Write it in words.`,
      where,
    );
  }
  throw new BrailleError(HOW_TO_INSTALL);
};

/** Whether this machine has a recent enough engine. */
export const hasEngine = async (): Promise<boolean> => {
  try {
    await runEngine([]);
    return true;
  } catch (error) {
    if (error instanceof BrailleError) return false;
    throw error;
  }
};
