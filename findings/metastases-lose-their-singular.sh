#!/usr/bin/env bash
# Library: pluralize 8.0.0 (npm).
# Question: which singular does it give to the plurals of this field, and which
#   plural to "virus"?
# Guess: metastasis for "metastases", since it gets "diagnoses" and "prostheses"
#   right, and the word itself for words that have no other form (pelvis, rabies).
# Seen: "metastase", though the plural of "metastasis" is right: the way back is
#   another word. "pelvis" becomes "pelvi", "rabies" "raby", and two "virus" are
#   "viri". Index words or counts made this way miss the sheet or print a slip.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pluralize@8.0.0 >/dev/null
cat > run.mjs <<'JS'
import pluralize from 'pluralize'
for (const word of ['diagnoses', 'prostheses', 'metastases', 'pelvis', 'rabies']) console.log(word, pluralize.singular(word))
for (const word of ['metastasis', 'virus']) console.log(word, pluralize.plural(word))
JS
want='diagnoses diagnosis|prostheses prosthesis|metastases metastase|pelvis pelvi|rabies raby|metastasis metastases|virus viri'
got=$(node run.mjs | paste -sd '|')
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
