import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../scripts/core/index.ts';
import { LOCALES } from '../../../scripts/locales/index.ts';
import { prepareRelease } from '../../../scripts/release/prepare/prepare-release.ts';
import { readReleases } from '../../../scripts/release-records/read-releases.ts';
import type { RenderHandout } from '../../../scripts/render/job.ts';
import { manifestOf, snapshot } from '../../build/output-folder.ts';
import { dependencies, render, TOOLCHAIN } from '../../build/sample-build.ts';
import { type SampleProject, sampleProject } from '../sample-project.ts';

const ALPHA = 'content/en/guides/alpha.md';
const NOTE = '---\nkind: clinical\nsheets: [alpha]\n---\n\nThe sheet now says how cells travel.\n';

/** A project with one release, 2026.11.1, and changed words on the sheet alpha. */
const changed = async (): Promise<SampleProject> => {
  const project = await sampleProject();
  await project.prepare();
  project.edit(ALPHA, 'Cancer cells can travel to bone.', 'Cancer cells can travel in the blood.');
  return project;
};

describe('the first release', () => {
  test('has every sheet as new, in revision 1, with the text its reader sees and the hashes of its PDFs', async () => {
    const project = await sampleProject();
    expect(await project.prepare()).toMatchObject({ status: 'prepared' });
    const release = project.release('2026.11.1');
    expect(release).toMatchObject({ version: '2026.11.1', date: '2026-11-01', withdrawn: [] });
    expect(release.changes.map(({ id, what, kind }) => [id, what, kind])).toEqual([
      ['alpha', 'added', null],
      ['beta', 'added', null],
    ]);
    const [alpha] = release.sheets;
    expect(alpha).toMatchObject({ id: 'alpha', code: 'ALPHA', revision: 1, state: 'draft' });
    expect(alpha?.text).toContain('Cancer cells can travel to bone.');
    const rows = (await manifestOf(project.request.out))?.pdfs.filter(({ id }) => id === 'alpha') ?? [];
    expect(alpha?.pdfs.map(({ file, sha256 }) => [file, sha256])).toEqual(
      rows.map(({ file, sha256 }) => [file, sha256]),
    );
    expect(alpha?.pdfs).toHaveLength(4);
  });

  test('sets the version everywhere, and moves the unreleased entries', async () => {
    const project = await sampleProject();
    await project.prepare();
    expect(JSON.parse(project.read('package.json')).version).toBe('2026.11.1');
    const lock = JSON.parse(project.read('package-lock.json'));
    expect([lock.version, lock.packages[''].version]).toEqual(['2026.11.1', '2026.11.1']);
    expect(project.read('CHANGELOG.md')).toBe(
      '# Changelog\n\n## Unreleased\n\n## 2026.11.1\n\n### Added\n\n- A guide on pain.\n\n' +
        '### Sheets: Added\n\n- ALPHA, BETA: A new sheet.\n\n## 2026.10.1\n\nThe first.\n',
    );
  });

  test('is a file that the release reader accepts', async () => {
    const { request, prepare, release } = await sampleProject();
    await prepare();
    const { releases, files } = await readReleases(request.content);
    expect({ releases, files }).toEqual({ releases: [release('2026.11.1')], files: [] });
  });

  test('leaves an output folder that a build after it finds complete and current', async () => {
    const { request, prepare } = await sampleProject();
    await prepare();
    const manifest = await manifestOf(request.out);
    expect(manifest).toMatchObject({ version: '2026.11.1', complete: true });
    expect(manifest?.toolchain.lockSha256).not.toBe(TOOLCHAIN.lockSha256);
  });
});

describe('a sheet with changed words', () => {
  test('stops the release by name, with both sentences and the file to write, and writes nothing', async () => {
    const project = await changed();
    const before = await snapshot(project.folder);
    const result = await project.prepare();
    expect(result).toMatchObject({ status: 'refused' });
    const [diagnostic, ...others] = 'diagnostics' in result ? result.diagnostics : [];
    expect(others).toEqual([]);
    expect(diagnostic).toMatchObject({
      file: join(project.folder, '.changes/alpha.md'),
      rule: 'release/note-missing',
    });
    expect(diagnostic?.found).toContain('ALPHA (alpha)');
    expect(diagnostic?.found).toContain('gone: “Cancer cells can travel to bone.”');
    expect(diagnostic?.found).toContain('new: “Cancer cells can travel in the blood.”');
    expect(diagnostic?.fix).toContain('sheets: [alpha]');
    expect(await snapshot(project.folder)).toEqual(before);
  });

  test('is reported with its note, its revision rises, and the note is deleted', async () => {
    const project = await changed();
    project.write('.changes/cells.md', NOTE);
    await project.prepare();
    const release = project.release('2026.11.2');
    expect(release.changes).toEqual([
      {
        id: 'alpha',
        language: 'en',
        what: 'changed',
        kind: 'clinical',
        note: 'The sheet now says how cells travel.',
        removed: ['Cancer cells can travel to bone.'],
        added: ['Cancer cells can travel in the blood.'],
      },
    ]);
    expect(release.sheets.map(({ id, revision }) => [id, revision])).toEqual([
      ['alpha', 2],
      ['beta', 1],
    ]);
    expect(Object.keys(await snapshot(join(project.folder, '.changes')))).toEqual(['README.md']);
    expect(project.read('CHANGELOG.md')).toContain('- ALPHA: The sheet now says how cells travel.');
  });

  test('of the kind safety is a safety change in the release, even next to a lesser note', async () => {
    const project = await changed();
    project.write('.changes/a.md', NOTE);
    project.write('.changes/b.md', NOTE.replace('clinical', 'safety').replace('how', 'where'));
    await project.prepare();
    expect(project.release('2026.11.2').changes).toMatchObject([{ id: 'alpha', kind: 'safety' }]);
    expect(project.read('CHANGELOG.md')).toContain('**Safety:** The sheet now says how cells travel.');
  });

  test('is explained by a note on its language, but not by one on another', async () => {
    const project = await changed();
    project.write('.changes/a.md', NOTE.replace('[alpha]', '[es/alpha]'));
    expect(await project.prepare()).toMatchObject({ status: 'refused' });
    project.write('.changes/a.md', NOTE.replace('[alpha]', '[en/alpha]'));
    expect(await project.prepare()).toMatchObject({ status: 'prepared' });
  });

  test('is not explained by a note on the layout', async () => {
    const project = await changed();
    project.write('.changes/a.md', NOTE.replace('clinical', 'layout'));
    expect(await project.prepare()).toMatchObject({
      status: 'refused',
      diagnostics: [{ rule: 'release/note-missing' }],
    });
  });
});

describe('the same words', () => {
  const thicker: RenderHandout = async (job) => render({ ...job, ink: 'black' });

  test('on the same pages are unchanged', async () => {
    const project = await sampleProject();
    await project.prepare();
    await project.prepare(2);
    expect(project.release('2026.11.2').changes).toEqual([]);
  });

  test('the same words on other pages are a change of layout', async () => {
    const project = await sampleProject();
    await project.prepare();
    await project.prepare(2, { openRenderer: async () => thicker });
    expect(project.release('2026.11.2').changes).toMatchObject([
      { id: 'alpha', what: 'layout', kind: 'layout', note: expect.stringContaining('same words') },
      { id: 'beta', what: 'layout' },
    ]);
  });

  test('are not compared under another Node, which a note mentions', async () => {
    const project = await sampleProject();
    await project.prepare();
    const result = await project.prepare(2, { toolchain: { ...TOOLCHAIN, node: '24.1.0' } });
    expect(result).toMatchObject({ status: 'prepared', whyNoLayout: expect.stringContaining('24.1.0') });
  });
});

describe('a sheet that is no longer made', () => {
  const LIST =
    '- id: beta\n  language: en\n  code: BETA\n  since: "2026-11-02"\n  reason: It was hard to read.\n  replacedBy: alpha\n';

  test('stops the release without a reason', async () => {
    const project = await sampleProject();
    await project.prepare();
    const load = async (...args: Parameters<typeof loadContent>) => {
      const found = await loadContent(...args);
      return { ...found, handouts: found.handouts.filter(({ id }) => id !== 'beta') };
    };
    expect(await project.prepare(2, { load })).toMatchObject({
      status: 'refused',
      diagnostics: [{ rule: 'release/sheet-vanished', fix: expect.stringContaining('BETA') }],
    });
  });

  test('is withdrawn permanently, with its last revision and the reason', async () => {
    const project = await sampleProject();
    await project.prepare();
    project.write('content/withdrawn.yaml', LIST);
    await project.prepare(2);
    await project.prepare(3);
    const [second, third] = ['2026.11.2', '2026.11.3'].map(project.release);
    expect(second?.changes).toMatchObject([{ id: 'beta', what: 'withdrawn', note: 'It was hard to read.' }]);
    expect(third?.changes).toEqual([]);
    for (const release of [second, third])
      expect(release?.withdrawn).toEqual([
        {
          id: 'beta',
          language: 'en',
          code: 'BETA',
          revision: 1,
          since: '2026-11-02',
          reason: 'It was hard to read.',
          replacedBy: 'alpha',
        },
      ]);
  });
});

describe('errors stop the release before anything is written', () => {
  test.each([
    ['two sentences', NOTE.replace('travel.', 'travel. It has a picture.'), 'release/note-sentence'],
    ['no sentence', '---\nkind: clinical\nsheets: [alpha]\n---\n', 'release/note-sentence'],
    ['a kind that is none', NOTE.replace('clinical', 'grave'), 'content/unknown-value'],
    ['no sheets', NOTE.replace('[alpha]', '[]'), 'content/bad-value'],
    [
      'a sheet that did not change',
      NOTE.replace('[alpha]', '[alpha]\n').replace('alpha', 'bet*'),
      'release/note-idle',
    ],
    ['no front matter', 'It says more.\n', 'content/front-matter-missing'],
  ])('a note with %s', async (_, text, rule) => {
    const project = await changed();
    project.write('.changes/note.md', text);
    const before = await snapshot(project.folder);
    const result = await project.prepare();
    expect('diagnostics' in result && result.diagnostics.map((diagnostic) => diagnostic.rule)).toContain(
      rule,
    );
    expect(await snapshot(project.folder)).toEqual(before);
  });

  test('a clock before the last release', async () => {
    const project = await sampleProject();
    await project.prepare();
    const early = { ...project.request, today: '2026-10-31' };
    const result = await prepareRelease(early, { ...dependencies(), load: loadContent, locales: LOCALES });
    expect(result).toMatchObject({ status: 'usage-error', text: expect.stringContaining('clock') });
  });

  test('a changelog without a place for the release', async () => {
    const project = await sampleProject();
    project.write('CHANGELOG.md', '# Changelog\n');
    expect(await project.prepare()).toMatchObject({
      status: 'usage-error',
      text: expect.stringContaining('## Unreleased'),
    });
  });

  test('a sheet that cannot be drawn', async () => {
    const project = await sampleProject();
    const before = project.read('package.json');
    const openRenderer = async () => () => Promise.reject(new Error('no ink'));
    expect(await project.prepare(1, { openRenderer })).toMatchObject({ status: 'unbuilt' });
    expect(project.read('package.json')).toBe(before);
  });

  test('a dry run prints the version, the changes and the missing notes', async () => {
    const project = await changed();
    const before = await snapshot(project.folder);
    const dry = { ...project.request, dryRun: true };
    const result = await prepareRelease(dry, { ...dependencies(), load: loadContent, locales: LOCALES });
    expect(result).toMatchObject({
      status: 'planned',
      version: '2026.11.2',
      changes: [{ id: 'alpha', what: 'changed' }],
      diagnostics: [{ rule: 'release/note-missing' }],
    });
    expect(await snapshot(project.folder)).toEqual(before);
  });
});
