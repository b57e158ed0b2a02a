import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hasEngine } from '../../scripts/formats/braille/engine/run-engine.ts';
import { newFolder } from '../build/output-folder.ts';
import { writePartlySpanish } from '../locales/es/partly-spanish.ts';
import { ROOT } from '../run-program.ts';
import { newProgram } from '../workflows/built.ts';
import { read } from './mutations.ts';
import { runWorkflow } from './run-workflow.ts';

/** The project with a few sheets in English and some in Spanish, prepared for a release like a maintainer does it. */
const newProject = async (): Promise<string> => {
  const folder = await newFolder();
  const parts = [
    'scripts',
    'templates',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'CHANGELOG.md',
  ];
  for (const part of parts) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  await writePartlySpanish(join(folder, 'content'));
  mkdirSync(join(folder, '.changes'));
  writeFileSync(
    join(folder, '.changes/guides.md'),
    '---\nkind: editorial\nsheets: ["*"]\n---\n\nNew words.\n',
  );
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  execFileSync('npm', ['run', 'handouts', '--', 'release', 'prepare'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  for (const made of ['output', '.cache']) rmSync(join(folder, made), { recursive: true, force: true });
  return folder;
};

/** Replaces `gh`: stores a release in a folder, first as a draft; `spoil` changes the uploaded files. */
const newGh = (shop: string, spoil: string): Promise<string> =>
  newProgram(
    'gh',
    `const fs = require('node:fs');
    const [what, verb, ...args] = process.argv.slice(2);
    const after = (name) => args[args.indexOf(name) + 1];
    const shop = ${JSON.stringify(shop)};
    const asked = what + ' ' + verb;
    if (asked === 'run download') fs.cpSync(process.env.ARTIFACTS + '/' + after('--name'), after('--dir'), { recursive: true });
    else if (asked === 'release create') { fs.readFileSync(after('--notes-file')); fs.mkdirSync(shop + '/draft', { recursive: true }); }
    else if (asked === 'release upload') {
      for (const file of args.slice(1)) fs.copyFileSync(file, shop + '/draft/' + file.split('/').pop());
      (${spoil})(shop + '/draft', fs);
    } else if (asked === 'release download') fs.cpSync(shop + '/draft', after('--dir'), { recursive: true });
    else if (asked === 'release edit') fs.renameSync(shop + '/draft', shop + '/published');
    else { console.error('not asked here: ' + asked); process.exit(1); }`,
  );

/** Replaces docker: veraPDF that passes every PDF, and writes down the folders it was given. */
const newDocker = (seen: string): Promise<string> =>
  newProgram(
    'docker',
    `const mounted = process.argv.find((word) => word.endsWith(':/data:ro')).replace(':/data:ro', '');
  require('node:fs').appendFileSync(${JSON.stringify(seen)}, mounted + '\\n');
  const rules = process.argv.includes('ua1') ? 106 : 153;
  for (const file of require('node:fs').readdirSync(mounted, { recursive: true }))
    if (/^(?:en|es).*\\.pdf$/.test(file))
      console.log('<job><item size="1"><name>/data/' + file + '</name></item><validationReport jobEndStatus="normal"'
        + ' isCompliant="true"><details passedRules="' + rules + '" failedRules="0" passedChecks="9000" failedChecks="0">'
        + '</details></validationReport></job>');`,
  );

type Earlier = { done: string[]; artifacts: string; values: Record<string, string> };

const NOTHING: Earlier = { done: [], artifacts: '', values: {} };

const walk = async (project: string, spoil = '() => {}', { done, artifacts, values }: Earlier = NOTHING) => {
  const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { version: string };
  const [folder, bin, shop] = [await newFolder(), await newFolder(), await newFolder()];
  if (artifacts !== '') cpSync(artifacts, join(folder, 'artifacts'), { recursive: true });
  cpSync(await newGh(shop, spoil), join(bin, 'gh'));
  cpSync(await newDocker(join(folder, 'validated')), join(bin, 'docker'));
  symlinkSync(process.execPath, join(bin, 'node'));
  const github = {
    'github.ref_name': `v${version}`,
    'github.run_id': '1',
    'github.sha': 'a'.repeat(40),
    'github.token': 'none',
    'github.repository': 'owner/name',
    "hashFiles('package-lock.json')": 'b',
  };
  const skip = [
    /^npm ci/,
    /^npm run install:braille$/,
    ...((await hasEngine()) ? [] : [/--format brf$/, /check-braille$/]),
    /^npm run check$/,
    /^npm test$/,
    /^npm run test:slow$/,
  ];
  const runner = { folder, project, bin, values: { ...github, ...values }, skip, done };
  return { run: () => runWorkflow(read('release.yml'), runner), folder, shop, version };
};

test('every line of release.yml runs on this machine, in order, up to publishing', async () => {
  const project = await newProject();
  const { run, folder, shop, version } = await walk(project);
  const jobs = run().map(({ job }) => job);
  expect([...new Set(jobs)]).toEqual(['plan', 'shard', 'package', 'validate', 'draft', 'verify', 'publish']);
  // four parts, each in colour, in black, fillable, in two languages, and as packets
  expect(jobs.filter((job) => job === 'shard')).toHaveLength(4 * 5);
  const validated = readFileSync(join(folder, 'validated'), 'utf8');
  for (const part of [0, 1, 2, 3])
    for (const made of ['colour', 'black', 'fillable', 'bilingual'])
      expect(validated).toContain(`validate-${part}/part/${made}\n`);
  expect(validated).toContain('/part/packets\n');
  expect(readdirSync(shop)).toEqual(['published']);
  const assets = readdirSync(join(shop, 'published'));
  expect(assets).toEqual(expect.arrayContaining(['SHA256SUMS', `catalogue-${version}.zip`, 'sbom.cdx.json']));
  const extras = [
    `handouts-${version}-en-a4-large-black-drafts.zip`,
    'manifest-fillable.json',
    `handouts-${version}-es-a4-bilingual-drafts.zip`,
    'manifest-bilingual.json',
    'packets.json',
  ];
  expect(assets).toEqual(expect.arrayContaining(extras));

  const earlier = {
    done: ['plan', 'check', 'shard', 'package', 'validate', 'attest'],
    artifacts: join(folder, 'artifacts'),
    values: { 'needs.plan.outputs.node': process.versions.node },
  };
  const spoilt = await walk(project, "(at, fs) => fs.appendFileSync(at + '/CHANGES.md', 'more')", earlier);
  expect(spoilt.run).toThrow(/CHANGES\.md is not the file that SHA256SUMS names/);
  expect(readdirSync(spoilt.shop)).toEqual(['draft']);
});
