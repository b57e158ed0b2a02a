import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PACKET_MANIFEST, printPacketManifest } from '../../scripts/build/manifest/packet-manifest.ts';
import { newFolder } from '../build/output-folder.ts';
import { run } from '../run-program.ts';
import { build, newContent, newProgram } from './built.ts';

const HASH = 'a'.repeat(64);
const RULES = { ua1: 106, '2a': 153 };

/**
 * Replaces docker: reports on the PDFs below the mounted folder like veraPDF; `judge` returns the result of a
 * file, passed by default.
 */
const docker = (judge: string): Promise<string> =>
  newProgram(
    'docker.cjs',
    `const [mounted, ...rest] = process.argv.slice(2).filter((word) => /:ro$|^ua1$|^2a$/.test(word));
    const folder = mounted.replace(':/data:ro', '');
    const profile = rest[0];
    const judge = ${judge};
    const report = (file) => {
      const { isCompliant = true, rules = ${JSON.stringify(RULES)}[profile], failed = 0, checks = 9000 } = judge(file, profile) ?? {};
      return '<job><item size="1"><name>/data/' + file + '</name></item><validationReport jobEndStatus="normal"'
        + ' profileName="' + profile + '" isCompliant="' + isCompliant + '"><details passedRules="' + rules
        + '" failedRules="' + failed + '" passedChecks="' + checks + '" failedChecks="0"></details></validationReport></job>';
    };
    console.error('WARNING: something else');
    for (const file of require('node:fs').readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.pdf')))
      console.log(report(file));`,
  );

const check = async (out: string, judge: string) =>
  run('check-verapdf', ['--out', out, '--docker', await docker(judge)]);

test('every PDF passed both profiles', async () => {
  const out = await build(await newContent());
  const { code, stdout, stderr } = await check(out, '() => null');
  expect(code).toBe(0);
  expect(stdout).toBe('veraPDF passed 8 PDFs.\n');
  expect(stderr).toMatch(/<name>\/data\/en\/.*alpha\.pdf<\/name>.*passedRules="106"/);

  const failed = await check(
    out,
    "(file, profile) => profile === '2a' && file.includes('a4-large/beta') ? { isCompliant: false, rules: 152, failed: 1 } : null",
  );
  expect(failed.code).toBe(1);
  expect(failed.stderr).toContain(
    'error: en/a4-large/beta.pdf: veraPDF did not pass it for PDF/A-2a\n1 error in 8 PDFs.',
  );

  const silent = await run('check-verapdf', ['--out', out, '--docker', await newProgram('none.cjs', '')]);
  expect(silent.stderr).toContain('16 errors in 8 PDFs.');

  const missing = await run('check-verapdf', ['--out', out, '--docker', 'no-such-program']);
  expect(missing).toMatchObject({ code: 1, stderr: expect.stringContaining('16 errors') });
});

test('a veraPDF that checks fewer rules than its profiles have passes nothing', async () => {
  const out = await build(await newContent());
  const without = await check(out, '() => ({ rules: 0, checks: 0 })');
  expect(without.code).toBe(1);
  expect(without.stderr).toContain('veraPDF checked 0 rules, not 106 for PDF/UA-1');
  expect(without.stderr).toContain('16 errors in 8 PDFs.');

  const older = await check(out, "(file, profile) => (profile === '2a' ? { rules: 144 } : null)");
  expect(older.stderr).toContain('veraPDF checked 144 rules, not 153 for PDF/A-2a');
  expect(older.stderr).toContain('8 errors in 8 PDFs.');

  const idle = await check(out, '() => ({ checks: 3 })');
  expect(idle.stderr).toContain('veraPDF made 3 checks of 106 rules for PDF/UA-1');
});

test('a folder of ready-made packets is checked like a build', async () => {
  const out = await newFolder();
  const of = (file: string) => ({
    ...{ id: 'alpha', language: 'en', title: 'Alpha', edition: 'a4-large' as const, ink: 'colour' as const },
    ...{ file, pages: 5, bytes: 9, sha256: HASH, reviewState: 'draft' as const, nextReview: null },
    sheets: [{ id: 'alpha', code: 'ALPHA', revision: 1, textHash: HASH, handoutSha256: HASH }],
  });
  const packets = ['en/a4-large/alpha.pdf', 'en/a4-large/beta.pdf'].map(of);
  const toolchain = { node: '20', renderer: '4', lockSha256: HASH };
  const facts = { version: '2026.11.1', profileSha256: HASH, date: '2026-11-01', shard: null, toolchain };
  await writeFile(join(out, PACKET_MANIFEST), printPacketManifest({ schema: 1, ...facts, packets }));
  await mkdir(join(out, 'en/a4-large'), { recursive: true });
  await writeFile(join(out, 'en/a4-large/alpha.pdf'), '%PDF');
  const { code, stderr } = await check(out, '() => null');
  expect(code).toBe(1);
  expect(stderr).toContain('error: en/a4-large/beta.pdf: veraPDF did not name it for PDF/UA-1');
  expect(stderr).toContain('2 errors in 2 PDFs.');
});

test('a shard of a build is checked, without the other shards', async () => {
  const shard = await build(await newContent(), '--shard', '1/2');
  const { code, stdout } = await check(shard, '() => null');
  expect(code).toBe(0);
  expect(stdout).toBe('veraPDF passed 4 PDFs.\n');
});

test('a part of a build is refused, and so is a folder without one', async () => {
  const part = await build(await newContent(), '--edition', 'a4-standard');
  expect(await check(part, '() => null')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('is not complete'),
  });
  expect(await check('no-such-folder', '() => null')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('npm run build:pdfs'),
  });
});
