import { LOCALES } from '../../../scripts/locales/index.ts';
import { type FhirParts, printFhirBundle } from '../../../scripts/site/fhir/print-fhir-bundle.ts';
import type { SheetFacts } from '../../../templates/web/catalogue/sheet-facts.ts';
import { handout } from '../../build/sample-build.ts';
import { release, releasedSheet } from '../../release-records/sample-release.ts';
import { factsOf } from '../sample-site.ts';

/** The bytes of the text in the example of RFC 6920 (section 8.1). */
export const BYTES = new TextEncoder().encode('Hello World!');

const hash = '0'.repeat(64);
const alpha: SheetFacts = factsOf(handout('alpha'), {
  revision: 2,
  formats: [{ format: 'brf', href: 'formats/en/braille/alpha.brf', bytes: BYTES.length, sha256: hash }],
});

const withdrawn = (id: string, replacedBy: string | null) => ({
  id,
  language: 'en',
  code: id.toUpperCase(),
  revision: 1,
  since: '2026-12-01',
  reason: `Not used for ${id} any more.`,
  replacedBy,
});

/** Second revision of a sheet in four editions, braille and as a web page; two sheets were withdrawn, one of them replaced by it. */
export const PARTS: FhirParts = {
  build: {
    manifest: {
      schema: 1,
      version: '2026.12.1',
      complete: true,
      options: { clinicSha256: null, shard: null },
      toolchain: { node: '20', renderer: '4', lockSha256: hash },
      pdfs: [],
    },
  },
  locales: LOCALES,
  sheets: [alpha],
  releases: [release({ sheets: [releasedSheet()] })],
  withdrawn: [withdrawn('beta', 'alpha'), withdrawn('gamma', null)],
  files: [...alpha.pdfs, ...alpha.formats, { href: 'en/alpha.html' }].map(({ href }) => ({
    path: href,
    bytes: BYTES,
  })),
};

type Entry = {
  fullUrl: string;
  resource: Record<string, never> & { content: { attachment: { url: string } }[] };
};

/** The Bundle of the sample, as parsed by a reader. */
export const bundleOf = (parts: FhirParts = PARTS): { entry: Entry[] } => JSON.parse(printFhirBundle(parts));
