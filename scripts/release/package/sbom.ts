import { Enums, Models, Serialize, SPDX, Spec } from '@cyclonedx/cyclonedx-library';

/** A typeface of `templates/fonts/fonts.json`; `files` are checksums (SHA-256) by name. */
export type Typeface = { name: string; version: string; licence: string; files: Record<string, string> };

type LockedPackage = {
  version?: string;
  integrity?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  dependencies?: Record<string, string>;
};

/** The parts of an npm lock file, version 3, that a bill of materials needs. */
type PackageLock = { name: string; version: string; packages: Record<string, LockedPackage> };

const FOLDER = 'node_modules/';

const nameAt = (path: string): string => path.slice(path.lastIndexOf(FOLDER) + FOLDER.length);

const partsOf = (name: string): { group?: string; name: string } => {
  const [scope = '', rest] = name.split('/');
  return rest === undefined ? { name: scope } : { group: scope, name: rest };
};

const purlOf = (name: string, version: string): string =>
  `pkg:npm/${name.replace('@', '%40')}@${encodeURIComponent(version)}`;

const licenseOf = (
  license: string,
): InstanceType<typeof Models.SpdxLicense> | Models.LicenseExpression | Models.NamedLicense => {
  if (SPDX.isSupportedSpdxId(license)) return new Models.SpdxLicense(license);
  return / (?:AND|OR|WITH) /.test(license)
    ? new Models.LicenseExpression(license)
    : new Models.NamedLicense(license);
};

const hashesOf = (integrity: string): Models.HashDictionary => {
  const [algorithm, value = ''] = integrity.split('-', 2);
  const known = algorithm === 'sha512' ? Enums.HashAlgorithm['SHA-512'] : null;
  const hex = Buffer.from(value, 'base64').toString('hex');
  return new Models.HashDictionary(known === null ? [] : [[known, hex]]);
};

const scopeOf = ({ dev, optional }: LockedPackage): Enums.ComponentScope => {
  if (dev) return Enums.ComponentScope.Excluded;
  return optional ? Enums.ComponentScope.Optional : Enums.ComponentScope.Required;
};

const componentOf = (path: string, locked: LockedPackage): Models.Component => {
  const { version = '', integrity = '', license } = locked;
  const name = nameAt(path);
  const { group, name: own } = partsOf(name);
  return new Models.Component(Enums.ComponentType.Library, own, {
    bomRef: path,
    ...(group !== undefined && { group }),
    version,
    purl: purlOf(name, version),
    scope: scopeOf(locked),
    hashes: hashesOf(integrity),
    licenses: new Models.LicenseRepository(license === undefined ? [] : [licenseOf(license)]),
  });
};

const typefaceComponent = ({ name, version, licence, files }: Typeface): Models.Component =>
  new Models.Component(Enums.ComponentType.Library, name, {
    bomRef: `font:${name}`,
    version,
    scope: Enums.ComponentScope.Required,
    licenses: new Models.LicenseRepository([licenseOf(licence)]),
    components: new Models.ComponentRepository(
      Object.entries(files).map(
        ([file, sha256]) =>
          new Models.Component(Enums.ComponentType.File, file, {
            bomRef: `font:${file}`,
            hashes: new Models.HashDictionary([[Enums.HashAlgorithm['SHA-256'], sha256]]),
          }),
      ),
    ),
  });

/** Resolves a package from a folder as Node does: in the folder or in one of its ancestors. */
const resolve = (from: string, name: string, packages: PackageLock['packages']): string | null => {
  const path = from === '' ? `${FOLDER}${name}` : `${from}/${FOLDER}${name}`;
  if (path in packages) return path;
  if (from === '') return null;
  return resolve(
    from.includes(`/${FOLDER}`) ? from.slice(0, from.lastIndexOf(`/${FOLDER}`)) : '',
    name,
    packages,
  );
};

const link = (components: ReadonlyMap<string, Models.Component>, { packages }: PackageLock): void => {
  for (const [path, { dependencies = {} }] of Object.entries(packages)) {
    for (const name of Object.keys(dependencies)) {
      const target = components.get(resolve(path, name, packages) ?? '');
      if (target) components.get(path)?.dependencies.add(target.bomRef);
    }
  }
};

/**
 * A CycloneDX 1.6 bill of materials in JSON of all packages in a lock file and of the typefaces, with their
 * hashes and licences; packages only for tests and checks have the scope `excluded`. Dated to the day of the
 * release (YYYY-MM-DD), and without a serial number, to be reproducible.
 */
export const printSbom = (lockText: string, typefaces: readonly Typeface[], day: string): string => {
  const lock = JSON.parse(lockText) as PackageLock;
  const own = new Models.Component(Enums.ComponentType.Application, lock.name, {
    bomRef: lock.name,
    version: lock.version,
    licenses: new Models.LicenseRepository([new Models.SpdxLicense('MIT')]),
  });
  const parts = Object.entries(lock.packages).filter(([path]) => path !== '');
  const components = new Map(parts.map(([path, locked]) => [path, componentOf(path, locked)]));
  link(new Map([...components, ['', own]]), lock);
  const bom = new Models.Bom({
    metadata: new Models.Metadata({ component: own, timestamp: new Date(`${day}T00:00:00Z`) }),
    components: new Models.ComponentRepository([...components.values(), ...typefaces.map(typefaceComponent)]),
  });
  // in the order of the lock file: sorting would follow the locale of the machine
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bom, { space: 2 })}\n`;
};
