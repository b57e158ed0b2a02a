import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { isSameSheet, type SheetKey } from '../../model/sheet-key.ts';
import type { Release } from '../../release-records/release.ts';
import { type PrepareResult, prepareRelease } from '../prepare/prepare-release.ts';
import type { Rehearsal } from './rehearsal.ts';

const prepare = ({ stage, deps }: Rehearsal): Promise<PrepareResult> =>
  prepareRelease({ ...stage, dryRun: false }, deps);

/** The release refuses, and names the one sheet that changed. */
export const stopsWithoutNote = async (rehearsal: Rehearsal): Promise<string | null> => {
  const result = await prepare(rehearsal);
  if (result.status !== 'refused') return `it ended as ${result.status}`;
  const { code } = rehearsal.before.parts.changed;
  const [diagnostic, ...others] = result.diagnostics;
  const isNamed = diagnostic?.rule === 'release/note-missing' && diagnostic.found.includes(code);
  return isNamed && others.length === 0
    ? null
    : `it said: ${result.diagnostics.map(({ found }) => found).join('; ')}`;
};

const writeNote = ({ stage, before }: Rehearsal): Promise<void> =>
  writeFile(
    join(stage.project, '.changes', 'rehearsal.md'),
    `---\nkind: safety\nsheets: [${before.parts.changed.id}]\n---\n\nOne sentence is gone.\n`,
  );

const changeFacts = ({ changes, sheets }: Release, key: SheetKey): unknown[] => [
  ...changes.filter((change) => isSameSheet(change, key)).map(({ what, kind }) => [what, kind]),
  sheets.find((sheet) => isSameSheet(sheet, key))?.revision ?? null,
];

/** With a note the release is written, and its changes match the rehearsed ones. */
export const prepares = async (rehearsal: Rehearsal): Promise<string | null> => {
  await writeNote(rehearsal);
  const result = await prepare(rehearsal);
  if (result.status !== 'prepared') return `it ended as ${JSON.stringify(result, null, 2).slice(0, 2000)}`;
  if (result.whyNoLayout !== null) return result.whyNoLayout;
  const { changed, redrawn, same } = rehearsal.before.parts;
  const expected: [key: SheetKey, changeFacts: unknown[]][] = [
    [changed, [['changed', 'safety'], 2]],
    [redrawn, [['layout', 'layout'], 1]],
    ...(isSameSheet(same, redrawn) ? [] : [[same, [1]] as [SheetKey, unknown[]]]),
    [{ id: 'rehearsed-withdrawal', language: changed.language }, [['withdrawn', null], null]],
  ];
  const wrong = expected.find(([key, words]) => !isDeepStrictEqual(changeFacts(result.release, key), words));
  if (wrong) {
    const [key, words] = wrong;
    return `${key.id} (${key.language}): ${JSON.stringify(changeFacts(result.release, key))}, not ${JSON.stringify(words)}`;
  }
  return result.release.version === rehearsal.stage.version
    ? null
    : `the version is ${result.release.version}`;
};
