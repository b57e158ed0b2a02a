#!/usr/bin/env bash
# Library: fhir 4.12.0 (npm), its validator with the definitions of FHIR R4.
# Question: is a DocumentReference with the date "2026-13-40" and an attachment
#   hash that is no base64 valid?
# Guess: no; both types have a regular expression in the specification.
# Seen: valid, with no message about either. A status that is not in its value
#   set, and missing content, are found. A property that does not exist is a
#   warning, and the resource stays valid.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund fhir@4.12.0 >/dev/null
cat > run.mjs <<'JS'
import fhir from 'fhir'

const validator = new fhir.Fhir()
const reference = {resourceType: 'DocumentReference', status: 'current', content: [{attachment: {}}]}
for (const change of [
  {date: '2026-13-40', content: [{attachment: {hash: '***'}}]},
  {status: 'final-ish'},
  {content: undefined},
  {revision: 2},
]) {
  const {valid, messages} = validator.validate({...reference, ...change})
  console.log(valid, messages.map(({severity, location}) => `${severity} ${location}`).join(', ') || 'none')
}
JS
got=$(node run.mjs | paste -sd '|')
want='true none|false error DocumentReference.status|false error DocumentReference.content|true warning DocumentReference.revision'
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
