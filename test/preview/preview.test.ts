import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../run-program.ts';
import { changeAfter as nextChange } from './next-change.ts';
import { type SamplePreview, startPreview } from './sample-preview.ts';

let preview: SamplePreview;
beforeAll(async () => {
  preview = await startPreview();
});
afterAll(async () => {
  expect(await preview.stop()).toBe(0);
});

const fetchText = async (path: string): Promise<string> =>
  (await fetch(new URL(path, preview.address))).text();

const changeAfter = (action: () => void) => nextChange(preview.address, action);

test('the page, its program and the list of sheets', async () => {
  expect(await fetchText('/')).toContain('<main id="sheets">');
  expect(await fetchText('/preview.mjs')).toContain('EventSource');
  const state = JSON.parse(await fetchText('/state'));
  expect(state.sheets.map(({ id }: { id: string }) => id)).toEqual(['alpha', 'beta']);
  expect(state.editions).toContain('letter-large');
});

test('the pages of a sheet are pictures', async () => {
  expect(JSON.parse(await fetchText('/pages/en/alpha/letter-standard'))).toEqual({ pages: 1 });
  const picture = await fetch(new URL('/pages/en/alpha/letter-standard/1.png', preview.address));
  expect(picture.headers.get('content-type')).toBe('image/png');
  expect(
    Buffer.from(await picture.arrayBuffer())
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
});

test.each(['/pages/en/alpha/folio', '/pages/en/alpha/letter-standard/2.png', '/nothing', '/../package.json'])(
  '%s is not found',
  async (path) => {
    expect((await fetch(new URL(path, preview.address))).status).toBe(404);
  },
);

test('an unknown sheet is reported', async () => {
  expect(JSON.parse(await fetchText('/pages/en/gamma/letter-standard')).diagnostic).toContain('gamma');
});

test('a request for another host is refused', async () => {
  const { port } = new URL(preview.address);
  const status = await new Promise((resolve, reject) => {
    request(
      { host: '127.0.0.1', port, path: '/state', headers: { host: 'evil.example' } },
      ({ statusCode }) => resolve(statusCode),
    )
      .on('error', reject)
      .end();
  });
  expect(status).toBe(403);
});

test('a saved word changes only its own sheet', async () => {
  const change = await changeAfter(() =>
    preview.edit('en/guides/alpha.md', 'travel to bone.', 'move to bone.'),
  );
  expect(change.changed).toEqual(['en/alpha']);
  expect(change.diagnostics).toEqual([]);
});

test('an error is shown with its place, and the sheets stay', async () => {
  const broken = await changeAfter(() =>
    preview.edit('en/guides/beta.md', 'Tell us when', '<b>Tell</b> us when'),
  );
  expect(broken.diagnostics[0]).toMatchObject({ line: 10, rule: 'markdown/raw-html' });
  expect(broken.sheets.map(({ id }) => id)).toEqual(['alpha', 'beta']);
  expect(broken.changed).toEqual([]);
  const fixed = await changeAfter(() =>
    preview.edit('en/guides/beta.md', '<b>Tell</b> us when', 'Tell us when'),
  );
  expect(fixed.diagnostics).toEqual([]);
});

test('--help names the options, and a bad port is refused', async () => {
  const help = await run('preview', ['--help']);
  expect(help.code).toBe(0);
  for (const option of ['--clinic', '--port', '--content']) expect(help.stdout).toContain(option);
  const bad = await run('preview', ['--port', 'eighty']);
  expect([bad.code, bad.stderr]).toEqual([2, expect.stringContaining('0 to 65535')]);
});
