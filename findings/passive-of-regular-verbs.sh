#!/usr/bin/env bash
# Library: retext-passive 5.0.0 (npm), with retext-english 5.0.0.
# Question: which of these are found as passives: "The cells are damaged.",
#   "It can be explained.", "The dose was given.", "Your leg is swollen."?
# Guess: the first three; "swollen" describes a state.
# Seen: only irregular participles are in its list, so "are damaged" and "be
#   explained" pass. "was given" is found, and so is "is swollen", which is no
#   passive. A word between the verb and the participle hides it: "is not
#   given" passes.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund unified@11.0.5 retext-english@5.0.0 retext-passive@5.0.0 \
  retext-stringify@4.0.0 >/dev/null
cat > run.mjs <<'JS'
import retextEnglish from 'retext-english'
import retextPassive from 'retext-passive'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'

const check = unified().use(retextEnglish).use(retextPassive).use(retextStringify)
for (const text of [
  'The cells are damaged.',
  'It can be explained.',
  'The dose was given.',
  'The dose is not given.',
  'Your leg is swollen.',
])
  console.log(check.processSync(text).messages.map(({actual}) => actual).join() || '-')
JS
got=$(node run.mjs | paste -sd '|')
want='-|-|given|-|swollen'
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
