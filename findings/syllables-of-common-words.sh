#!/usr/bin/env bash
# Library: syllable 5.0.1 (npm), counts syllables for readability grades.
# Question: which of these words does it count wrong?
# Guess: long Latin and drug names are wrong, short common words are right.
# Seen: the other way round. "amoxicillin" (5), "levothyroxine" (5),
#   "metabolism" (5) and "psoriasis" (4) are right. "fluid", "science" and
#   "pulses" count 1 and have 2; "diabetes" counts 3 and has 4; "anxiety"
#   counts 3 and has 4; "aorta" counts 2 and has 3; "eyebrow" counts 3 and has
#   2. Most misses take two vowels as one sound, so health text with
#   these words gets too low a grade.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund syllable@5.0.1 >/dev/null
cat > run.mjs <<'JS'
import {syllable} from 'syllable'

// Each word with its true count, as in a dictionary.
const words = {
  amoxicillin: 5, levothyroxine: 5, metabolism: 5, psoriasis: 4,
  fluid: 2, science: 2, pulses: 2, diabetes: 4, anxiety: 4, aorta: 3, eyebrow: 2,
}
console.log(Object.entries(words)
  .map(([word, right]) => {
    const count = syllable(word)
    return count === right ? `${word} ${count}` : `${word} ${count} not ${right}`
  }).join(', '))
JS
got=$(node run.mjs)
want='amoxicillin 5, levothyroxine 5, metabolism 5, psoriasis 4, fluid 1 not 2, science 1 not 2, pulses 1 not 2, diabetes 3 not 4, anxiety 3 not 4, aorta 2 not 3, eyebrow 3 not 2'
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
