#!/usr/bin/env bash
# Library: compromise 14.17.0 (npm).
# Question: which number stands in "1/2 tablet" and in "take one half tablet"?
# Guess: 0.5 for both, since "half a tablet" gives 0.5 and "three fourths" 0.75.
# Seen: 1 for both. numbers() takes the figure before the slash alone, although
#   fractions() of the same text gives 0.5; and written out by toNumber() the other
#   becomes "take 1 half tablet". A comparison of doses by these numbers would let a
#   double dose pass.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund compromise@14.17.0 >/dev/null
cat > run.mjs <<'JS'
import nlp from 'compromise'
for (const text of ['half a tablet', 'three fourths of a tablet', '1/2 tablet', 'take one half tablet'])
  console.log(text, nlp(text).numbers().get().join())
console.log(nlp('1/2 tablet').fractions().get().map(({decimal}) => decimal).join())
console.log(nlp('take one half tablet').numbers().toNumber().all().text())
JS
want='half a tablet 0.5|three fourths of a tablet 0.75|1/2 tablet 1|take one half tablet 1|0.5|take 1 half tablet'
got=$(node run.mjs | paste -sd '|')
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
