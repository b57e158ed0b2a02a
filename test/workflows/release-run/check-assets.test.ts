import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { printPacketManifest } from '../../../scripts/build/manifest/packet-manifest.ts';
import { sha256 } from '../../../scripts/build/publish/up-to-date.ts';
import { checkAssets } from '../../../scripts/workflows/release-run/check-assets.ts';
import { release, releasedSheet } from '../../release-records/sample-release.ts';

const PDFS = { 'en/letter-standard/alpha.pdf': '%PDF alpha', 'en/a4-standard/alpha.pdf': '%PDF alpha, A4' };

const pdfsOf = (files: Record<string, string>) =>
  Object.entries(files).map(([file, text]) => ({
    edition: file.includes('a4') ? ('a4-standard' as const) : ('letter-standard' as const),
    ink: 'colour' as const,
    file,
    sha256: sha256(strToU8(text)),
    pages: 1,
  }));

const RELEASES = [release({ sheets: [releasedSheet({ pdfs: pdfsOf(PDFS) })] })];

const zip = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

/** Files with their checksums. */
const withSums = (files: Record<string, Uint8Array>): Map<string, Uint8Array> => {
  const lines = Object.entries(files).map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`);
  return new Map([...Object.entries(files), ['SHA256SUMS', strToU8(lines.join(''))]]);
};

const SOUND = { 'handouts-2026.11.1-en-drafts.zip': zip(PDFS), 'CHANGES.md': strToU8('Nothing.') };

const check = (assets: Map<string, Uint8Array>, releases = RELEASES) =>
  checkAssets(assets, releases, '2026-11-30');

test('finds everything that was released', () => {
  expect(check(withSums(SOUND))).toEqual([]);
});

test('a file that was changed, removed or added on the way', () => {
  const changed = withSums(SOUND).set('CHANGES.md', strToU8('Something.'));
  expect(check(changed)).toEqual(['CHANGES.md is not the file that SHA256SUMS names']);
  const missing = withSums(SOUND);
  missing.delete('CHANGES.md');
  expect(check(missing)).toEqual(['CHANGES.md was not uploaded']);
  expect(check(withSums(SOUND).set('extra.exe', strToU8('')))).toEqual(['extra.exe is not in SHA256SUMS']);
});

test('checksums that are missing, empty or have another line', () => {
  const damaged = ['SHA256SUMS is missing or damaged'];
  expect(check(new Map(Object.entries(SOUND)))).toEqual(damaged);
  expect(check(withSums(SOUND).set('SHA256SUMS', strToU8('')))).toEqual(damaged);
  const more = new TextDecoder().decode(withSums(SOUND).get('SHA256SUMS'));
  expect(check(withSums(SOUND).set('SHA256SUMS', strToU8(`${more}ok\n`)))).toEqual(damaged);
});

test('a PDF that is not of the release, though its checksums are right', () => {
  const forged = zip({ ...PDFS, 'en/a4-standard/alpha.pdf': '%PDF forged' });
  expect(check(withSums({ 'handouts-x.zip': forged }))).toEqual([
    'en/a4-standard/alpha.pdf in handouts-x.zip is not genuine',
    'en/a4-standard/alpha.pdf is in no zip',
  ]);
});

const EXTRA = '%PDF alpha, black';

const packetsJson = (text: string) =>
  strToU8(
    printPacketManifest({
      schema: 1,
      version: '2026.11.1',
      profileSha256: 'a'.repeat(64),
      date: '2026-11-01T00:00:00.000Z',
      shard: null,
      toolchain: { node: '20', renderer: '4', lockSha256: 'a'.repeat(64) },
      packets: [
        {
          id: 'alpha',
          language: 'en',
          title: 'Alpha',
          edition: 'a4-large',
          ink: 'colour',
          file: 'en/a4-large/alpha.pdf',
          pages: 1,
          bytes: 1,
          sha256: sha256(strToU8(text)),
          sheets: [
            {
              id: 'alpha',
              code: 'ALPHA',
              revision: 1,
              textHash: 'a'.repeat(64),
              handoutSha256: 'a'.repeat(64),
            },
          ],
          reviewState: 'draft',
          nextReview: null,
        },
      ],
    }),
  );

test('a packet is known by the manifest of the packets, and by no other', () => {
  const packed = { ...SOUND, 'packets-a4.zip': zip({ 'packet-alpha.pdf': EXTRA }) };
  expect(check(withSums({ ...packed, 'packets.json': packetsJson(EXTRA) }))).toEqual([]);
  const strange = ['packet-alpha.pdf in packets-a4.zip is not genuine'];
  expect(check(withSums(packed))).toEqual(strange);
  expect(check(withSums({ ...packed, 'packets.json': packetsJson('%PDF other') }))).toEqual(strange);
});

test('a PDF of an earlier release is superseded', () => {
  const later = release({
    version: '2026.12.1',
    sheets: [
      releasedSheet({ revision: 2, textHash: 'b'.repeat(64), pdfs: pdfsOf({ 'en/new.pdf': '%PDF new' }) }),
    ],
  });
  const diagnostics = check(withSums(SOUND), [...RELEASES, later]);
  expect(diagnostics).toContain(
    'en/letter-standard/alpha.pdf in handouts-2026.11.1-en-drafts.zip is superseded',
  );
  expect(diagnostics).toContain('en/new.pdf is in no zip');
});
