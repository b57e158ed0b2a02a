import { expect, test } from 'vitest';
import { run } from '../run-program.ts';
import { build, newContent, newProgram } from './built.ts';

/** Replaces docker: names the PDFs below the mounted folder as veraPDF does; `judge` gives the result of a file. */
const docker = (judge: string): Promise<string> =>
  newProgram(
    'docker.cjs',
    `const [mounted, ...rest] = process.argv.slice(2).filter((word) => /:ro$|^ua1$|^2a$/.test(word));
    const folder = mounted.replace(':/data:ro', '');
    const profile = rest[0];
    const judge = ${judge};
    for (const file of require('node:fs').readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.pdf')))
      console.log(judge(file, profile), '/data/' + file, profile);`,
  );

const check = async (out: string, judge: string) =>
  run('check-verapdf', ['--out', out, '--docker', await docker(judge)]);

test('every PDF passed both profiles', async () => {
  const out = await build(await newContent());
  const { code, stdout, stderr } = await check(out, "() => 'PASS'");
  expect(code).toBe(0);
  expect(stdout).toBe('veraPDF passed 8 PDFs.\n');
  expect(stderr).toMatch(/^PASS \/data\/en\/.*alpha\.pdf ua1$/m);

  const failed = await check(
    out,
    "(file, profile) => profile === '2a' && file.includes('a4-large/beta') ? 'FAIL' : 'PASS'",
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

test('a part of a build is refused, and so is a folder without one', async () => {
  const part = await build(await newContent(), '--edition', 'a4-standard');
  expect(await check(part, "() => 'PASS'")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('is not complete'),
  });
  expect(await check('no-such-folder', "() => 'PASS'")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('npm run build:pdfs'),
  });
});
