import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
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

const changeFacts = ({ changes, sheets }: Release, id: string): unknown[] => [
  ...changes.filter((change) => change.id === id).map(({ what, kind }) => [what, kind]),
  sheets.find((sheet) => sheet.id === id)?.revision ?? null,
];

/** With a note the release is written, and its changes match the rehearsed ones. */
export const prepares = async (rehearsal: Rehearsal): Promise<string | null> => {
  await writeNote(rehearsal);
  const result = await prepare(rehearsal);
  if (result.status !== 'prepared') return `it ended as ${JSON.stringify(result, null, 2).slice(0, 2000)}`;
  if (result.whyNoLayout !== null) return result.whyNoLayout;
  const { changed, redrawn, same } = rehearsal.before.parts;
  const expected: [id: string, changeFacts: unknown[]][] = [
    [changed.id, [['changed', 'safety'], 2]],
    [redrawn.id, [['layout', 'layout'], 1]],
    ...(same.id === redrawn.id ? [] : [[same.id, [1]] as [string, unknown[]]]),
    ['rehearsed-withdrawal', [['withdrawn', null], null]],
  ];
  const wrong = expected.find(([id, words]) => !isDeepStrictEqual(changeFacts(result.release, id), words));
  if (wrong)
    return `${wrong[0]}: ${JSON.stringify(changeFacts(result.release, wrong[0]))}, not ${JSON.stringify(wrong[1])}`;
  return result.release.version === rehearsal.stage.version
    ? null
    : `the version is ${result.release.version}`;
};
