import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { Io } from '../../scripts/build/program/shell.ts';
import { type Compiled, compile, LOCALES } from '../../scripts/core/index.ts';
import { listDiagnostics } from '../../scripts/diagnostics/diagnostics.ts';
import { runDue } from '../../scripts/review/run-due.ts';
import { runReview } from '../../scripts/review/run-review.ts';

const FIXTURE = join(import.meta.dirname, '../fixtures/handout/whole');
const ROOT = new URL('../../', import.meta.url);

/** Content without the plain-language and safety gates: a fixture is small. */
const load = (root: string): Promise<Compiled> =>
  compile(root, [...LOCALES.values()], { chooseGates: () => [] });

const capture = () => {
  const said: string[] = [];
  const stream = new Writable({
    write: (chunk, _, done) => {
      said.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => said.join('') };
};

/** The output of a program, and its exit code. */
export type Said = { code: number; stdout: string; stderr: string };

/** A content folder of its own, in which sheets are reviewed on a day; `layers` are folders that it is copied from. */
export const openReview = (layers: readonly string[] = [FIXTURE]) => {
  const root = mkdtempSync(join(tmpdir(), 'review-'));
  for (const layer of layers) cpSync(layer, root, { recursive: true });
  const run = async (
    program: typeof runReview | typeof runDue,
    today: string,
    args: string[],
  ): Promise<Said> => {
    const [out, err] = [capture(), capture()];
    const io: Io = {
      stdout: out.stream,
      stderr: err.stream,
      env: {},
      node: '20.20.0',
      now: () => 0,
      today: () => today,
      stop: new AbortController().signal,
      heedSignals: () => {},
    };
    const code = await program(['--content', root, ...args], io, { root: ROOT, load });
    return {
      code,
      stdout: out.text().replaceAll(`${root}/`, ''),
      stderr: err.text().replaceAll(`${root}/`, ''),
    };
  };
  return {
    root,
    review: (today: string, ...args: string[]) => run(runReview, today, args),
    due: (today: string, ...args: string[]) => run(runDue, today, args),
    edit: (file: string, words: string | RegExp, becomes: string): void => {
      const path = join(root, file);
      const before = readFileSync(path, 'utf8');
      const after = before.replace(words, becomes);
      if (after === before) throw new Error(`${file} does not have ${words}`);
      writeFileSync(path, after);
    },
    signed: (): string[] => {
      try {
        return readdirSync(join(root, 'reviews/en')).sort();
      } catch {
        return [];
      }
    },
    states: async (): Promise<Map<string, string>> => {
      const { handouts } = await load(root);
      return new Map(
        handouts.map(({ id, review }) => [id, review.state === 'draft' ? review.reason : 'reviewed']),
      );
    },
    diagnostics: async () => listDiagnostics((await load(root)).files),
    close: () => rmSync(root, { recursive: true }),
  };
};
