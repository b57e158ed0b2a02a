#!/usr/bin/env bash
# Library: number-to-words 1.2.4 and written-number 0.11.1 (npm), with to-words 5.7.0
#   for comparison.
# Question: how do they say 0.5 and 1.5, as in "take 1.5 tablets", in words?
# Guess: "one point five" or "one and a half"; or an error, as whole numbers alone
#   are in their examples.
# Seen: to-words says "One Point Five". number-to-words cuts ("zero", "one") and
#   written-number rounds ("one", "two"): half a tablet is none or a whole one,
#   and neither says that something was lost.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund number-to-words@1.2.4 written-number@0.11.1 to-words@5.7.0 >/dev/null
cat > run.mjs <<'JS'
import numberToWords from 'number-to-words'
import {ToWords} from 'to-words'
import writtenNumber from 'written-number'

for (const number of [0.5, 1.5]) {
  console.log(numberToWords.toWords(number))
  console.log(writtenNumber(number))
  console.log(new ToWords({localeCode: 'en-US'}).convert(number))
}
JS
got=$(node run.mjs 2>/dev/null | paste -sd '|')
want='zero|one|Zero Point Five|one|two|One Point Five'
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
