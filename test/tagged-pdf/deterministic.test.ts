import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { renderTagged, type TaggedOptions } from '../../scripts/tagged-pdf/index.ts';
import { OPTIONS } from './elements.ts';
import { wholeSheet } from './whole-sheet.ts';

const digest = async (options: Partial<TaggedOptions> = {}): Promise<string> => {
  const { bytes } = await renderTagged(wholeSheet(), { ...OPTIONS, ...options });
  return createHash('sha256').update(bytes).digest('hex');
};

test('the same input gives the same bytes, sequentially and in parallel', async () => {
  const [first, second] = await Promise.all([digest(), digest()]);
  expect(second).toBe(first);
  expect(await digest()).toBe(first);
});

test('another process, time zone, locale and folder give the same bytes', async () => {
  const script = fileURLToPath(new URL('./print-digest.ts', import.meta.url));
  const printed = execFileSync(
    process.execPath,
    ['--import', import.meta.resolve?.('tsx') ?? 'tsx', script],
    {
      cwd: tmpdir(),
      env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8' },
      encoding: 'utf8',
    },
  );
  expect(printed).toBe(await digest());
});

test('title, date and seed each change the file identifier', async () => {
  const digests = await Promise.all([
    digest(),
    digest({ title: 'Other' }),
    digest({ date: new Date(0) }),
    digest({ idSeed: 'letter' }),
  ]);
  expect(new Set(digests).size).toBe(4);
});
