import { type SheetFacts, sheetPath } from '../../../templates/web/catalogue/sheet-facts.ts';
import type { RevisionFacts } from '../../../templates/web/pages/revision-facts.ts';
import type { Build } from '../../build/manifest/read-build.ts';
import { documentDate } from '../../build/plan/document-date.ts';
import type { FolderFile } from '../../build/publish/replace-folder.ts';
import { permanentId } from '../../handout/plan/permanent-id.ts';
import { type Locales, localeOf } from '../../model/locale.ts';
import { allRevisions, type History } from '../revisions.ts';
import { entryOf, type Referenced } from './document-reference.ts';
import { type FhirBundle, fhirBundle } from './fhir-schema.ts';
import { replacedBy, revisionKey, revisionReference } from './revision-references.ts';
import { sheetReferences } from './sheet-references.ts';

/** The inputs of the Bundle; `files` are the site's files that a reference may lead to. */
export type FhirParts = History & {
  build: Pick<Build, 'manifest'>;
  locales: Locales;
  files: readonly FolderFile[];
};

const dateOf = ({ manifest: { version, options } }: FhirParts['build']): string =>
  options.date ?? documentDate(version, {}).toISOString();

const replacedKeys = (facts: SheetFacts, revisions: readonly RevisionFacts[]): string[] =>
  revisions.filter((one) => replacedBy(one) === sheetPath(facts.handout)).map(revisionKey);

const referencesOf = (parts: FhirParts, date: string): Referenced[] => {
  const { sheets, locales } = parts;
  const revisions = allRevisions(parts);
  const files = new Map(parts.files.map(({ path, bytes }) => [path, bytes]));
  return [
    ...sheets.flatMap((facts) => {
      const locale = localeOf(locales, facts.handout.language);
      return sheetReferences(facts, { locale, date, files, replaces: replacedKeys(facts, revisions) });
    }),
    ...revisions.flatMap((facts) => revisionReference(facts, date, localeOf(locales, facts.language)) ?? []),
  ];
};

/** One entry per line, so that two releases can be compared. */
const print = ({ entry, ...bundle }: FhirBundle): string => {
  const head = JSON.stringify(bundle).slice(0, -1);
  return `${head},"entry":[\n${entry.map((one) => JSON.stringify(one)).join(',\n')}\n]}\n`;
};

/**
 * The catalogue for FHIR R4 systems: a Bundle with one DocumentReference for each file of each sheet, and for
 * each replaced or withdrawn revision; throws when it does not match its own schema.
 */
export const printFhirBundle = (parts: FhirParts): string => {
  const timestamp = dateOf(parts.build);
  const { version } = parts.build.manifest;
  return print(
    fhirBundle.parse({
      resourceType: 'Bundle',
      identifier: { system: 'urn:ietf:rfc:3986', value: permanentId(`fhir bundle ${version}`) },
      type: 'collection',
      timestamp,
      entry: referencesOf(parts, timestamp).map(entryOf),
    }),
  );
};
