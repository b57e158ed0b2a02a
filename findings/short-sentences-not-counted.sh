#!/usr/bin/env bash
# Library: text-readability 1.1.1 (npm), a port of Python's textstat.
# Question: how many sentences has "Call us. Rest now. Drink a glass of water."?
# Guess: three.
# Seen: one. Sentences of one or two words are left out of the count, while
#   their words stay in the average, so the commands that plain language asks
#   for count as one long sentence. "Call us. Rest. Drink water. Do not drive."
#   is one sentence of eight words as well.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund text-readability@1.1.1 >/dev/null
cat > run.mjs <<'JS'
import readability from 'text-readability'

for (const text of [
  'Call us. Rest now. Drink a glass of water.',
  'Call us. Rest. Drink water. Do not drive.',
  'Call us today. Rest for now. Drink a glass of water.',
])
  console.log(readability.sentenceCount(text), readability.averageSentenceLength(text))
JS
got=$(node run.mjs | paste -sd '|')
want='1 9|1 8|3 3.7'
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
