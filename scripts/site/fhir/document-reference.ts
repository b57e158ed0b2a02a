import { createHash } from 'node:crypto';
import { permanentId } from '../../handout/plan/permanent-id.ts';
import type { DocumentReference } from './fhir-schema.ts';

/** Properties of a file, or of a revision without a file. */
export type Referenced = Pick<DocumentReference, 'status' | 'docStatus' | 'date' | 'description'> & {
  /** Stable across builds. */
  key: string;
  /** The name in the footer of the sheet, such as HT-PRO-3. */
  name: string;
  title: string;
  language: string;
  author: string;
  contentType: string;
  url: string;
  /** The file's bytes; null for a page that changes with each build. */
  bytes: Uint8Array | string | null;
  /** Keys of the revisions that it replaces. */
  replaces: readonly string[];
};

/** "Instructions" of LOINC: instructions given to a patient, such as on the use of medicines and on possible complications. */
const TYPE: DocumentReference['type'] = {
  coding: [{ system: 'http://loinc.org', code: '69730-0', display: 'Instructions' }],
};

const digest = (algorithm: 'sha1' | 'sha256', encoding: 'base64' | 'base64url', bytes: Uint8Array | string) =>
  createHash(algorithm).update(bytes).digest(encoding);

/** The name of a file by its SHA-256 (RFC 6920). */
const namedInformation = (bytes: Uint8Array | string): string =>
  `ni:///sha-256;${digest('sha256', 'base64url', bytes)}`;

const fullUrlOf = (key: string): string => permanentId(`fhir ${key}`);

const attachmentOf = ({ contentType, language, url, bytes, title }: Referenced) => ({
  contentType,
  language,
  url,
  ...(bytes !== null && { size: Buffer.byteLength(bytes), hash: digest('sha1', 'base64', bytes) }),
  title,
});

const relationsOf = (replaces: readonly string[]): Pick<DocumentReference, 'relatesTo'> => {
  const [first, ...others] = replaces.map((key) => ({
    code: 'replaces' as const,
    target: { reference: fullUrlOf(key) },
  }));
  return first === undefined ? {} : { relatesTo: [first, ...others] };
};

/** An entry of the Bundle. */
export const entryOf = (referenced: Referenced): { fullUrl: string; resource: DocumentReference } => {
  const { key, name, status, docStatus, date, author, description, bytes, replaces } = referenced;
  const fullUrl = fullUrlOf(key);
  return {
    fullUrl,
    resource: {
      resourceType: 'DocumentReference',
      id: fullUrl.replace('urn:uuid:', ''),
      ...(bytes !== null && {
        masterIdentifier: { system: 'urn:ietf:rfc:3986', value: namedInformation(bytes) },
      }),
      identifier: [{ use: 'usual', value: name }],
      status,
      ...(docStatus && { docStatus }),
      type: TYPE,
      date,
      author: [{ display: author }],
      ...relationsOf(replaces),
      description,
      content: [{ attachment: attachmentOf(referenced) }],
    },
  };
};
