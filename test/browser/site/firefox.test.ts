import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../run-program.ts';
import { type OpenSite, openSite } from './open-site.ts';

const PROGRAM = 'test/browser/site/in-firefox.mjs';

describe.runIf(existsSync('/usr/bin/firefox-esr'))('in Firefox', () => {
  let site: OpenSite;
  let folder: string;
  beforeAll(async () => {
    site = await openSite();
    folder = await mkdtemp(join(tmpdir(), 'packet-'));
  });
  afterAll(async () => {
    await site?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test.each(['disk', 'web'] as const)(
    'a packet made by clicks and keys from the %s has the bytes of the command line',
    async (place) => {
      const [yaml, made, expected] = ['packet.yaml', 'made.pdf', 'packet.pdf'].map((name) =>
        join(folder, name),
      );
      await promisify(execFile)(process.execPath, [
        '--experimental-websocket',
        PROGRAM,
        `${site[place]}packet.html`,
        made ?? '',
      ]);
      await writeFile(
        yaml ?? '',
        'sheets: [prostate, hormone-therapy-prostate, when-to-get-help]\nink: colour\n',
      );
      expect(await run('packet', [yaml ?? ''])).toMatchObject({ code: 0, stderr: '' });
      const [one, other] = [await readFile(made ?? ''), await readFile(expected ?? '')];
      expect(Buffer.compare(one, other)).toBe(0);
    },
  );
});
