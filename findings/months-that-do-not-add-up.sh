#!/usr/bin/env bash
# Library: fhirpath 5.2.2 (npm).
# Question: are 1 month and 30 days equal? A shot "every 3 months" is compared
#   with a plan in days.
# Guess: no answer (an empty result): a month has no fixed length.
# Seen: equal, and equality is not transitive. A year is 12 months, a month is 30
#   days, but a year is 365 days and not 360. With the UCUM code "mo" instead of
#   the word "month" the result is empty.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund fhirpath@5.2.2 >/dev/null
cat > run.mjs <<'JS'
import fhirpath from 'fhirpath'

for (const expression of [
  '1 month = 30 days',
  '12 months = 360 days',
  '1 year = 12 months',
  '1 year = 360 days',
  '1 year = 365 days',
  "1 month = 1 'mo'",
])
  console.log(fhirpath.evaluate({}, expression).join() || 'empty')
JS
got=$(node run.mjs 2>/dev/null | paste -sd '|')
want='true|true|true|false|true|empty'
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
