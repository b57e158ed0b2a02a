import { taggedPdfError } from './tagged-pdf-error.ts';

/** The packages whose internals this layer uses: the supported range, and the tested version. */
export const PEERS = {
  '@react-pdf/renderer': { range: '~4.9.0', checked: '4.9.0' },
  '@react-pdf/layout': { range: '~5.2.0', checked: '5.2.0' },
  '@react-pdf/render': { range: '~4.7.0', checked: '4.7.0' },
  pdfkit: { range: '~0.20.1', checked: '0.20.1' },
} as const;

/** Version by package. */
export type Versions = Readonly<Record<keyof typeof PEERS, string>>;

/** Whether a version is in a range such as `~4.9.0`: the same except for later patches. */
const isInRange = (version: string, range: string): boolean => {
  const [major, minor, patch] = version.split('.').map(Number);
  const [wantedMajor, wantedMinor, least = 0] = range.slice(1).split('.').map(Number);
  return major === wantedMajor && minor === wantedMinor && patch !== undefined && patch >= least;
};

/** Throws when a version is out of its range, or with `strict` differs from the tested one; names the fix. */
export const checkVersions = (installed: Versions, strict: boolean): void => {
  for (const [name, version] of Object.entries(installed)) {
    const { range, checked } = PEERS[name as keyof typeof PEERS];
    if (strict ? version === checked : isInRange(version, range)) continue;
    throw taggedPdfError(
      'version',
      `${name} is ${version}, and tagged-pdf ${strict ? `was checked with ${checked}` : `works with ${range}`}`,
      `Install ${name}@${checked}; or upgrade: compare nodes.ts and pdf-document.ts with the new source, change PEERS in versions.ts, run the tests of tagged-pdf and validate a PDF with veraPDF (ua1 and 2a).`,
    );
  }
};
