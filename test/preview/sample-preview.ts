import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT, start } from '../run-program.ts';

/** A running preview of a copy of some content. */
export type SamplePreview = {
  address: string;
  /** Replaces words in a file of the copy, like an editor who saves it. */
  edit: (file: string, words: string, becomes: string) => void;
  /** Ends the program; returns its exit code. */
  stop: () => Promise<number | null>;
};

const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\//;

/**
 * Starts `npm run preview` in a project's folder on a free port, as a separate process; it shows a copy of
 * `content`.
 */
export const startPreview = async (
  project = ROOT,
  content = 'test/fixtures/build/two-guides',
): Promise<SamplePreview> => {
  const root = mkdtempSync(path.join(tmpdir(), 'preview-'));
  cpSync(content, root, { recursive: true });
  const child = start('preview', ['--content', root, '--port', '0'], { project });
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (text) => {
      const found = ADDRESS.exec(String(text))?.[0];
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error(said)));
  });
  return {
    address,
    edit: (file, words, becomes) => {
      const at = path.join(root, file);
      writeFileSync(at, readFileSync(at, 'utf8').replace(words, becomes));
    },
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', (code) => {
          rmSync(root, { recursive: true });
          resolve(code);
        });
        child.kill('SIGINT');
      }),
  };
};
