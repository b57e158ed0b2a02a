import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { printSbom, type Typeface } from '../../../scripts/release/package/sbom.ts';

const LOCK = readFileSync('package-lock.json', 'utf8');
const TYPEFACES = JSON.parse(readFileSync('templates/fonts/fonts.json', 'utf8')) as Typeface[];
const sbom = JSON.parse(printSbom(LOCK, TYPEFACES, '2026-11-26'));

type Component = {
  name: string;
  group?: string;
  version: string;
  purl: string;
  scope: string;
  hashes: unknown;
};
type Locked = { version: string; dev?: boolean; integrity: string };

test('it is CycloneDX 1.6, dated to the release, and reproducible', () => {
  expect(sbom).toMatchObject({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    metadata: { timestamp: '2026-11-26T00:00:00.000Z' },
  });
  expect(sbom.serialNumber).toBeUndefined();
  expect(printSbom(LOCK, TYPEFACES, '2026-11-26')).toBe(printSbom(LOCK, TYPEFACES, '2026-11-26'));
});

test('every package of the lock file is listed with its version, hash and address', () => {
  const { packages } = JSON.parse(LOCK) as { packages: Record<string, Locked> };
  const parts = Object.entries(packages).filter(([path]) => path !== '');
  const components: Component[] = sbom.components;
  expect(components).toHaveLength(parts.length + TYPEFACES.length);
  for (const [index, [path, locked]] of parts.entries()) {
    const { name, group, version, purl, scope, hashes } = components[index] as Component;
    expect(path.endsWith(group === undefined ? name : `${group}/${name}`)).toBe(true);
    expect(version).toBe(locked.version);
    expect(purl).toMatch(/^pkg:npm\/(?:%40[^/]+\/)?[^/@]+@[^@]+$/);
    expect(scope === 'excluded').toBe(locked.dev === true);
    const content = Buffer.from(locked.integrity.replace('sha512-', ''), 'base64').toString('hex');
    expect(hashes).toEqual([{ alg: 'SHA-512', content }]);
  }
});

test('each typeface is listed with its licence and the checksum of each font', () => {
  const noto = sbom.components.find(({ name }: Component) => name === 'Noto Sans');
  expect(noto).toMatchObject({ version: '2.015', licenses: [{ license: { id: 'OFL-1.1' } }] });
  const [file] = Object.entries(TYPEFACES.find(({ name }) => name === 'Noto Sans')?.files ?? {});
  expect(noto.components[0]).toMatchObject({
    name: file?.[0],
    hashes: [{ alg: 'SHA-256', content: file?.[1] }],
  });
});

test('it has the dependencies of each package', () => {
  const of = (ref: string) => sbom.dependencies.find((one: { ref: string }) => one.ref === ref)?.dependsOn;
  expect(of('bone-metastasis-handouts')).toContain('node_modules/zod');
  expect(of('node_modules/@react-pdf/renderer')).toContain('node_modules/@react-pdf/layout');
});
