import { z } from 'zod';

const UUID = String.raw`[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}`;
const uuid = z.string().regex(new RegExp(`^${UUID}$`));
const urn = z.string().regex(new RegExp(`^urn:uuid:${UUID}$`));
const words = z.string().regex(/^\S(?:.*\S)?$/s);
const instant = z.iso.datetime();

/** A URI as an identifier (RFC 3986): of a Bundle its UUID, of a file the SHA-256 of its bytes (RFC 6920). */
const uriIdentifier = z.strictObject({
  system: z.literal('urn:ietf:rfc:3986'),
  value: z.string().regex(new RegExp(`^(?:urn:uuid:${UUID}|ni:///sha-256;[\\w-]{43})$`)),
});

const attachment = z.strictObject({
  contentType: z.string().regex(/^[a-z]+\/[a-z\d.+-]+(?:;charset=utf-8)?$/),
  language: z.string().regex(/^[A-Za-z]{2,8}(?:-[\dA-Za-z]{1,8})*$/),
  url: z
    .string()
    .regex(/^[\w-]+(?:[/.][\w-]+)*$/)
    .describe('From the folder of the Bundle'),
  size: z.int().positive().optional(),
  hash: z.base64().length(28).optional().describe('SHA-1 of the file (Attachment.hash of FHIR R4), 20 bytes'),
  title: words,
});

const documentReference = z.strictObject({
  resourceType: z.literal('DocumentReference'),
  id: uuid,
  masterIdentifier: uriIdentifier.optional(),
  identifier: z.tuple([
    z.strictObject({ use: z.literal('usual'), value: z.string().regex(/^[\dA-Z-]+-\d+$/) }),
  ]),
  status: z.enum(['current', 'superseded', 'entered-in-error']),
  docStatus: z.enum(['preliminary', 'final', 'entered-in-error']).optional(),
  type: z.strictObject({
    coding: z.tuple([
      z.strictObject({
        system: z.literal('http://loinc.org'),
        code: z.literal('69730-0'),
        display: z.literal('Instructions'),
      }),
    ]),
  }),
  date: instant,
  author: z.tuple([z.strictObject({ display: words })]),
  relatesTo: z
    .array(z.strictObject({ code: z.literal('replaces'), target: z.strictObject({ reference: urn }) }))
    .nonempty()
    .optional(),
  description: words,
  content: z.tuple([z.strictObject({ attachment })]),
});

const entry = z
  .strictObject({ fullUrl: urn, resource: documentReference })
  .refine(({ fullUrl, resource }) => fullUrl === `urn:uuid:${resource.id}`, 'fullUrl names another resource');

const isUnique = (entries: readonly { fullUrl: string }[]): boolean =>
  new Set(entries.map(({ fullUrl }) => fullUrl)).size === entries.length;

const hasTargets = (entries: readonly z.infer<typeof entry>[]): boolean => {
  const known = new Set(entries.map(({ fullUrl }) => fullUrl));
  return entries.every(({ resource: { relatesTo = [] } }) =>
    relatesTo.every(({ target }) => known.has(target.reference)),
  );
};

/**
 * The schema of `catalog.fhir.json`: the part of FHIR R4 (4.0.1) that it uses, with stricter checks than
 * validators of FHIR: existing days, a hash of 20 bytes, references to existing entries.
 */
export const fhirBundle = z.strictObject({
  resourceType: z.literal('Bundle'),
  identifier: uriIdentifier,
  type: z.literal('collection'),
  timestamp: instant,
  entry: z
    .array(entry)
    .nonempty()
    .refine(isUnique, 'two entries have one fullUrl')
    .refine(hasTargets, 'a reference leads to no entry'),
});

/** Every sheet as a Bundle of FHIR R4. */
export type FhirBundle = z.infer<typeof fhirBundle>;

/** One file of one sheet, or one revision that must not be used any more. */
export type DocumentReference = z.infer<typeof documentReference>;
