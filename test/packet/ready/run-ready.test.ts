import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parsePacketManifest } from '../../../scripts/build/manifest/packet-manifest.ts';
import { run } from '../../run-program.ts';

const GUIDES = 'test/fixtures/build/two-guides';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'packets-'));
});

afterAll(() => rm(folder, { recursive: true }));

test('content without treatment sheets makes an empty set, so that it can be released', async () => {
  const out = join(folder, 'none');
  const { code, stdout } = await run('packets', ['--content', GUIDES, '--out', out]);
  expect({ code, stdout }).toEqual({ code: 0, stdout: `${out}: 0 PDFs, 0.0 MB\n` });
  expect(parsePacketManifest(await readFile(join(out, 'packets.json'), 'utf8'))?.packets).toEqual([]);
});

test('a name that no packet has is a usage error', async () => {
  const args = ['--content', GUIDES, '--only', 'gamma', '--out', join(folder, 'wrong')];
  const { code, stderr } = await run('packets', args);
  expect({ code, stderr: stderr.split('.')[0] }).toEqual({ code: 2, stderr: 'error: No packet matches' });
});
