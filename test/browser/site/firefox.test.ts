import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../run-program.ts';
import { writeSpanishSite } from '../../site/spanish-site.ts';
import { type OpenSite, openSite } from './open-site.ts';

const PROGRAM = 'test/browser/site/in-firefox.mjs';

const inFirefox = (args: readonly string[], env: NodeJS.ProcessEnv = process.env) =>
  promisify(execFile)(process.execPath, ['--experimental-websocket', PROGRAM, ...args], { env });

test('without Firefox, the error says how to install it', async () => {
  const path = await mkdtemp(join(tmpdir(), 'no-programs-'));
  await expect(inFirefox(['about:blank', 'made.pdf'], { PATH: path })).rejects.toMatchObject({
    code: 1,
    stderr: 'Firefox is not installed: apt-get install firefox-esr\n',
  });
  await rm(path, { recursive: true });
});

describe('in Firefox', () => {
  let site: OpenSite;
  let folder: string;
  let expected: Buffer;
  beforeAll(async () => {
    let content = '';
    site = await openSite(async () => {
      const written = await writeSpanishSite();
      content = written.content;
      return written;
    });
    folder = await mkdtemp(join(tmpdir(), 'packet-'));
    const yaml = join(folder, 'packet.yaml');
    await writeFile(yaml, 'sheets: [prostate, chemotherapy-prostate, when-to-get-help]\nink: colour\n');
    expect(await run('packet', [yaml, '--content', content])).toMatchObject({ code: 0, stderr: '' });
    expected = await readFile(join(folder, 'packet.pdf'));
  });
  afterAll(async () => {
    await site?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test.each(['disk', 'web'] as const)(
    'a packet made by clicks and keys from the %s has the bytes of the command line',
    async (place) => {
      const made = join(folder, `${place}.pdf`);
      await inFirefox([`${site[place]}packet.html`, made]);
      expect(Buffer.compare(await readFile(made), expected)).toBe(0);
    },
  );

  test('an error of the page ends the wait with what the page says', async () => {
    const broken = join(folder, 'broken');
    await cp(fileURLToPath(site.disk), broken, { recursive: true });
    await writeFile(join(broken, 'assets/packet-worker.js'), '');
    const made = join(folder, 'none.pdf');
    await expect(inFirefox([`${pathToFileURL(broken)}/packet.html`, made])).rejects.toMatchObject({
      stderr: expect.stringContaining('The page made no packet: '),
    });
  });
});
