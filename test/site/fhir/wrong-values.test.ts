import { describe, expect, test } from 'vitest';
import { bundleOf } from './sample-fhir.ts';
import { refusedBy } from './validators.ts';

type Value = string | number | boolean | null | undefined | Value[] | { [key: string]: Value };

/** A Bundle with another value at a path; undefined removes it. */
const withValue = (path: string, value: Value): object => {
  const bundle = bundleOf();
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<object>((part, key) => Reflect.get(part, key), bundle);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, value);
  return bundle;
};

const sheet = 'entry.0.resource';
const file = `${sheet}.content.0.attachment`;

type WrongValue = [what: string, path: string, value: Value];

/** Errors that both published definitions find. */
const SEEN_BY_ALL: WrongValue[] = [
  ['a day as time stamp', 'timestamp', '2026-12-01'],
  ['an address of an entry that is a number', 'entry.0.fullUrl', 7],
  ['a resource type that does not exist', `${sheet}.resourceType`, 'DocumentRef'],
  ['a month that does not exist', `${sheet}.date`, '2026-13-01T00:00:00Z'],
  ['an instant without time zone', `${sheet}.date`, '2026-12-01T00:00:00'],
  ['a code that is a number', `${sheet}.type.coding.0.code`, 69730],
  ['one author in place of a list', `${sheet}.author`, { display: 'N. N.' }],
  ['a relation without target', `${sheet}.relatesTo.0.target`, undefined],
  ['a content without attachment', `${sheet}.content.0.attachment`, undefined],
  ['a property that does not exist', `${file}.sha256`, '0'.repeat(64)],
  ['a size in words', `${file}.size`, '12'],
  ['a media type that is blank', `${file}.contentType`, ' '],
  ['an address with a blank', `${file}.url`, 'pdf/en/about alpha.pdf'],
];

/**
 * Errors that the StructureDefinitions accept: their validator knows neither value sets nor the form of an
 * id.
 */
const SEEN_BY_SCHEMA: WrongValue[] = [
  ['a type of Bundle that does not exist', 'type', 'list'],
  ['an id with a blank', `${sheet}.id`, 'alpha letter'],
  ['an id of 65 letters', `${sheet}.id`, 'a'.repeat(65)],
  ['a status that does not exist', `${sheet}.status`, 'withdrawn'],
  ['a relation that R4 does not have', `${sheet}.relatesTo.0.code`, 'replaced-by'],
  ['an empty description', `${sheet}.description`, ''],
];

/**
 * Errors that the JSON Schema accepts: it has no invariants, and requires no property that may be only an
 * extension.
 */
const SEEN_BY_DEFINITIONS: WrongValue[] = [
  ['a total, which is for searches alone', 'total', 9],
  ['an entry without resource', 'entry.0.resource', undefined],
  ['no status', `${sheet}.status`, undefined],
  ['a code in place of a type', `${sheet}.type`, '69730-0'],
  ['no content', `${sheet}.content`, []],
  ['a hash that is no base64', `${file}.hash`, '***'],
  ['a size below zero', `${file}.size`, -1],
  ['half a byte', `${file}.size`, 1.5],
];

/** Errors that only the schema of the site finds. */
const SEEN_BY_NEITHER: WrongValue[] = [
  ['the address of another entry', 'entry.0.fullUrl', 'urn:uuid:00000000-0000-8000-8000-000000000000'],
  ['a status of the document that does not exist', `${sheet}.docStatus`, 'draft'],
  ['a day that does not exist', `${sheet}.date`, '2026-02-30T00:00:00Z'],
  [
    'a target that is not in the Bundle',
    `${sheet}.relatesTo.0.target.reference`,
    'urn:uuid:00000000-0000-8000-8000-000000000000',
  ],
  ['a hash in hexadecimal digits', `${file}.hash`, '2ef7bde608ce5404e97d5f042f95f89f1c232871'],
];

describe.each([
  ['both definitions and the site', SEEN_BY_ALL, ['definitions', 'JSON Schema', 'own']],
  ['the JSON Schema and the site', SEEN_BY_SCHEMA, ['JSON Schema', 'own']],
  ['the StructureDefinitions and the site', SEEN_BY_DEFINITIONS, ['definitions', 'own']],
  ['the site alone', SEEN_BY_NEITHER, ['own']],
])('refused by %s', (_, wrong, refused) => {
  test.each(wrong)('%s', (__, path, value) => {
    expect(refusedBy(withValue(path, value))).toEqual(refused);
  });
});

test('two entries with one address are refused', () => {
  const bundle = bundleOf();
  expect(refusedBy({ ...bundle, entry: [...bundle.entry, bundle.entry[0]] })).toEqual(['definitions', 'own']);
});
