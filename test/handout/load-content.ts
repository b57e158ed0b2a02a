import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { readPicture } from '../../scripts/content/pictures/read-picture.ts';
import { readContent } from '../../scripts/content/read/read-content.ts';
import { type Diagnostic, listDiagnostics } from '../../scripts/diagnostics/diagnostics.ts';
import type { LibraryTools } from '../../scripts/handout/assemble/library.ts';
import {
  type Gate,
  type LoadedHandouts,
  loadHandouts,
} from '../../scripts/handout/assemble/load-handouts.ts';
import { LOCALES } from '../../scripts/locales/index.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/handout');

/** Result of loading a content folder; errors as `file:line:column rule` with relative paths. */
export type LoadedFixture = LoadedHandouts & { diagnostics: string[]; messages: Diagnostic[] };

/**
 * Provides a folder with the fixture `whole` and the files of a case on top, for the duration of a callback.
 */
export const withFixture = async <Result>(
  overlay: string | null,
  use: (root: string) => Promise<Result>,
): Promise<Result> => {
  const root = mkdtempSync(join(tmpdir(), 'handout-'));
  try {
    cpSync(join(FIXTURES, 'whole'), root, { recursive: true });
    if (overlay !== null) cpSync(join(FIXTURES, overlay), root, { recursive: true });
    return await use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
};

/** Loads the fixture `whole` with the files of a case on top and some removed, through the given gates. */
export const loadFixture = (
  overlay: string | null = null,
  removed: readonly string[] = [],
  gates: readonly Gate[] = [],
): Promise<LoadedFixture> =>
  withFixture(overlay, async (root) => {
    for (const path of removed) rmSync(join(root, path), { recursive: true });
    const content = await readContent(root, { locales: LOCALES });
    const outside: LibraryTools = {
      readPicture: (file, url) => readPicture(root, file, url),
      hasGlyph: (character) => character !== '→',
      tableMisfit: () => null,
    };
    const loaded = loadHandouts(content, outside, gates);
    const messages = listDiagnostics(content.files);
    const diagnostics = messages.map(
      ({ file, line, column, rule, severity }) =>
        `${relative(root, file)}:${line}:${column} ${severity} ${rule}`,
    );
    return { ...loaded, diagnostics, messages };
  });
