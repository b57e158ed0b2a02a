import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../run-program.ts';
import { newFolder } from './output-folder.ts';

/** Modules that read, check or draw: importing them takes longer than printing a list. */
const HEAVY =
  /node_modules\/(zod|yaml|gray-matter|unified|micromark\/|react|fontkit|pdfkit|@react-pdf|retext)/;

/** Files that a run of the program imported, from V8's coverage. */
const imported = async (args: string[]): Promise<string[]> => {
  const folder = await newFolder();
  const { code } = await run('build', args, { env: { NODE_V8_COVERAGE: folder } });
  expect(code).toBe(0);
  const traces = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  return traces.flatMap(({ result }) => result.map(({ url }: { url: string }) => url));
};

const heavyIn = (urls: string[]): string[] => urls.filter((url) => HEAVY.test(url));

test('a cached plan is listed without loading anything heavy, as are help and version', async () => {
  const list = ['--content', 'test/fixtures/build/two-guides', '--list'];
  await run('build', list);
  for (const args of [list, [...list, '--json'], ['--help'], ['--version']])
    expect(heavyIn(await imported(args))).toEqual([]);
});

test('imports are observed: an uncached plan needs YAML and Markdown, but no renderer', async () => {
  const heavy = heavyIn(
    await imported(['--content', 'test/fixtures/build/two-guides', '--list', '--no-cache']),
  );
  expect(heavy.join()).toMatch(/node_modules\/yaml/);
  expect(heavy.join()).toMatch(/node_modules\/micromark\//);
  expect(heavy.join()).not.toMatch(/react|fontkit|pdfkit|retext/);
});
