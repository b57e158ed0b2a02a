import { expect, test } from 'vitest';
import { printFhirBundle } from '../../../scripts/site/fhir/print-fhir-bundle.ts';
import { BYTES, bundleOf, PARTS } from './sample-fhir.ts';
import { refusedBy } from './validators.ts';

const bundle = bundleOf();
const resourceFor = (url: string) =>
  bundle.entry.find(({ resource }) => resource.content[0]?.attachment.url === url)?.resource;
const fullUrlFor = (url: string) =>
  bundle.entry.find(({ resource }) => resource.content[0]?.attachment.url === url)?.fullUrl;

test('it is valid by the published definitions of FHIR R4, by its JSON Schema and by the schema of the site', () => {
  expect(refusedBy(bundle)).toEqual([]);
});

test('each edition, other format and web page of a sheet has a reference, and each revision that is not to be used', () => {
  expect(bundle.entry.map(({ resource }) => resource.content[0]?.attachment.url)).toEqual([
    'pdf/en/letter-standard/alpha.pdf',
    'pdf/en/a4-standard/alpha.pdf',
    'pdf/en/letter-large/alpha.pdf',
    'pdf/en/a4-large/alpha.pdf',
    'formats/en/braille/alpha.brf',
    'en/alpha.html',
    'ALPHA-1/index.html',
    'BETA-1/index.html',
    'GAMMA-1/index.html',
  ]);
});

test('a file has its media type, language, size and SHA-1 in base64, as R4 defines the hash of an attachment', () => {
  expect(resourceFor('pdf/en/a4-large/alpha.pdf')?.content).toEqual([
    {
      attachment: {
        contentType: 'application/pdf',
        language: 'en',
        url: 'pdf/en/a4-large/alpha.pdf',
        size: BYTES.length,
        // printf 'Hello World!' | openssl sha1 -binary | base64
        hash: 'Lve95gjOVATpfV8EL5X4nxwjKHE=',
        title: 'About alpha',
      },
    },
  ]);
});

test('this version of a file is named by its SHA-256: the example of RFC 6920', () => {
  expect(resourceFor('en/alpha.html')).toMatchObject({
    masterIdentifier: { value: 'ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk' },
  });
});

test('a sheet has its printed code, its type in LOINC, the date of its PDFs, and its draft state', () => {
  expect(resourceFor('pdf/en/letter-standard/alpha.pdf')).toMatchObject({
    identifier: [{ value: 'ALPHA-2' }],
    status: 'current',
    docStatus: 'preliminary',
    type: { coding: [{ system: 'http://loinc.org', code: '69730-0' }] },
    date: '2026-12-01T00:00:00.000Z',
    description: 'About alpha; Letter paper, 2 pages; Draft, not reviewed',
  });
});

test('a reviewed sheet is final, with its last valid day', () => {
  const review = {
    state: 'reviewed',
    name: 'N. N.',
    role: 'Reader',
    date: '2026-11-01',
    nextReview: '2027-11-01',
  } as const;
  const sheets = PARTS.sheets.map((facts) => ({ ...facts, handout: { ...facts.handout, review } }));
  expect(bundleOf({ ...PARTS, sheets }).entry[0]?.resource).toMatchObject({
    docStatus: 'final',
    description: 'About alpha; Letter paper, 2 pages; Reviewed 2026-11-01, use until 2027-11-01',
  });
});

test('the new revision replaces the old one and the withdrawn sheet whose place it takes', () => {
  expect(resourceFor('en/alpha.html')?.relatesTo).toEqual([
    { code: 'replaces', target: { reference: fullUrlFor('ALPHA-1/index.html') } },
    { code: 'replaces', target: { reference: fullUrlFor('BETA-1/index.html') } },
  ]);
});

test('a replaced revision is superseded, with the date of its release; one withdrawn without a successor is entered in error', () => {
  expect(resourceFor('ALPHA-1/index.html')).toMatchObject({
    status: 'superseded',
    date: '2026-11-03T00:00:00Z',
    description: 'About alpha; There is a newer text of this sheet: ALPHA-2.',
  });
  expect(resourceFor('BETA-1/index.html')).toMatchObject({ status: 'superseded' });
  expect(resourceFor('GAMMA-1/index.html')).toMatchObject({
    status: 'entered-in-error',
    docStatus: 'entered-in-error',
    description: 'GAMMA; Not used for gamma any more.',
  });
});

test('a missing file has no reference', () => {
  const { entry } = bundleOf({ ...PARTS, files: PARTS.files.slice(1) });
  expect(entry[0]?.resource.content[0]?.attachment.url).toBe('pdf/en/a4-standard/alpha.pdf');
});

test('the same parts give the same bytes, one entry per line; references are stable across versions', () => {
  expect(printFhirBundle(PARTS)).toBe(printFhirBundle(PARTS));
  expect(printFhirBundle(PARTS).split('\n')).toHaveLength(bundle.entry.length + 3);
  const { manifest } = PARTS.build;
  const next = bundleOf({ ...PARTS, build: { manifest: { ...manifest, version: '2027.1.1' } } });
  expect(next.entry.map(({ fullUrl }) => fullUrl)).toEqual(bundle.entry.map(({ fullUrl }) => fullUrl));
});
