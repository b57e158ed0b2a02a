import { appendFile, copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../scripts/build/publish/up-to-date.ts';
import { sampleProject } from './release/sample-project.ts';
import { run } from './run-program.ts';

const verify = (args: string[]) => run('verify', args);

const [ALPHA, BETA] = ['en/a4-large/alpha.pdf', 'en/a4-large/beta.pdf'] as const;

/** Two releases of two guides: in the second, alpha has other words and beta is withdrawn. */
const twoReleases = async () => {
  const project = await sampleProject();
  await project.prepare(1);
  const { folder, request } = project;
  for (const name of ['alpha', 'beta'])
    await copyFile(join(request.out, `en/a4-large/${name}.pdf`), join(folder, `old-${name}.pdf`));
  project.edit('content/en/guides/alpha.md', 'Cancer cells', 'The cancer cells');
  project.write('.changes/a.md', '---\nkind: safety\nsheets: [alpha]\n---\n\nThe sheet was wrong.\n');
  project.write(
    'content/withdrawn.yaml',
    '- id: beta\n  language: en\n  code: BETA\n  since: "2026-11-02"\n  reason: It was hard to read.\n  replacedBy: alpha\n',
  );
  expect(await project.prepare(2)).toMatchObject({ status: 'prepared' });
  return project;
};

describe('a PDF is identified only by its bytes', () => {
  test('the newest is current, under another name too; the old ones are superseded and withdrawn', async () => {
    const { folder, request } = await twoReleases();
    const content = ['--content', request.content];
    const renamed = join(folder, 'Handout for Mrs. Smith.pdf');
    await copyFile(join(request.out, ALPHA), renamed);
    const current = await verify([...content, renamed]);
    expect(current).toMatchObject({ code: 0, stderr: '' });
    expect(current.stdout).toContain('ALPHA, revision 2');
    const old = await verify([...content, join(folder, 'old-alpha.pdf')]);
    expect(old.code).toBe(3);
    expect(old.stdout).toContain('RECALLED, throw old copies away: The sheet was wrong.');
    const gone = await verify([...content, join(folder, 'old-beta.pdf')]);
    expect(gone.code).toBe(4);
    expect(gone.stdout).toContain('It was hard to read.');
  });

  test('one flipped byte, or bytes behind its end, are not genuine', async () => {
    const { folder, request } = await twoReleases();
    const bytes = await readFile(join(request.out, ALPHA));
    const flipped = Buffer.from(bytes);
    flipped[flipped.length - 40] = (flipped.at(-40) ?? 0) ^ 1;
    await writeFile(join(folder, 'flipped.pdf'), flipped);
    await copyFile(join(request.out, ALPHA), join(folder, 'longer.pdf'));
    await appendFile(join(folder, 'longer.pdf'), '\n');
    for (const name of ['flipped.pdf', 'longer.pdf']) {
      const { code, stdout } = await verify(['--content', request.content, join(folder, name)]);
      expect({ name, code }).toEqual({ name, code: 1 });
      expect(stdout).toContain('NOT GENUINE');
    }
  });

  test('--json is for other programs', async () => {
    const { folder, request } = await twoReleases();
    const args = [
      '--json',
      '--content',
      request.content,
      join(request.out, ALPHA),
      join(folder, 'old-beta.pdf'),
    ];
    const { code, stdout } = await verify(args);
    expect(code).toBe(4);
    expect(JSON.parse(stdout)).toMatchObject([
      { verdict: 'current', exitCode: 0, file: { code: 'ALPHA', state: 'draft' } },
      { verdict: 'withdrawn', exitCode: 4, why: { replacedBy: 'alpha' } },
    ]);
  });
});

describe('a black edition, which no release lists', () => {
  /** The second release packed with a black edition of alpha, of invented bytes. */
  const packed = async () => {
    const project = await twoReleases();
    const { folder, request } = project;
    const file = join(folder, 'downloads', 'alpha-black.pdf');
    project.write('downloads/alpha-black.pdf', '%PDF- in black');
    const text = project.read('output/manifest.json');
    const row = JSON.parse(text).pdfs.find(({ id }: { id: string }) => id === 'alpha');
    const pdfs = [{ ...row, ink: 'black', sha256: sha256(await readFile(file)) }];
    const list = JSON.stringify({ ...JSON.parse(text), pdfs });
    return {
      project,
      file,
      list,
      args: ['--content', request.content, '--package', join(folder, 'package')],
    };
  };

  test('is known by the list of the package, which is named', async () => {
    const { project, file, list, args } = await packed();
    project.write('package/manifest-black.json', list);
    const { code, stdout } = await verify([...args, file]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Genuine and current[\s\S]*Known by .*package\/manifest-black\.json/);
    expect(JSON.parse((await verify([...args, '--json', file])).stdout)).toMatchObject([
      { verdict: 'current', list: expect.stringMatching(/manifest-black\.json$/) },
    ]);
  });

  test('is not known by a list of another version than any release', async () => {
    const { project, file, list, args } = await packed();
    project.write(
      'package/manifest-black.json',
      JSON.stringify({ ...JSON.parse(list), version: '2026.1.1' }),
    );
    expect(await verify([...args, file])).toMatchObject({ code: 1 });
  });

  test('is not genuine by a list beside it, which a forger can write; the text says how to use that list', async () => {
    const { project, file, list, args } = await packed();
    project.write('downloads/manifest-black.json', list);
    const { code, stdout } = await verify([...args, file]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/NOT GENUINE[\s\S]*manifest-black\.json has these bytes.*proves nothing/);
    const [, named = ''] = /--manifest (\S+)/.exec(stdout) ?? [];
    expect(await verify([...args, '--manifest', named, file])).toMatchObject({ code: 0 });
  });
});

describe('a usage error ends with code 2 and a hint', () => {
  test.each([
    ['no file', [], 'files'],
    [
      'a file that is not there',
      ['--manifest', 'package.json', 'nothing.pdf'],
      'package.json is no manifest',
    ],
    ['nothing to know it by', ['nothing.pdf'], 'no release'],
  ])('%s', async (_, args, hint) => {
    const { code, stdout, stderr } = await verify(['--content', 'test/fixtures/build/two-guides', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(hint);
  });

  test('an invalid release', async () => {
    const project = await twoReleases();
    project.write('content/releases/2026.11.1.json', '{}');
    const { code, stderr } = await verify([
      '--content',
      project.request.content,
      join(project.request.out, BETA),
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain('2026.11.1.json is no valid release');
  });
});

test('--help lists the exit codes', async () => {
  const { code, stdout } = await verify(['--help']);
  expect(code).toBe(0);
  expect(stdout.replace(/\s+/g, ' ')).toContain(
    '0 genuine and current, 1 not genuine, 2 usage error, 3 superseded, 4 withdrawn',
  );
});
