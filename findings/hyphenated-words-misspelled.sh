#!/usr/bin/env bash
# Library: nspell 2.1.5 (npm), with dictionary-en 4.0.0.
# Question: are "X-ray", "follow-up", "side-effect", "24-hour" and "nurses'"
#   spelled right?
# Guess: yes; Hunspell breaks a word at its hyphens unless the dictionary says
#   otherwise, and both halves are in the dictionary.
# Seen: all five are misspelled: hyphens and a last apostrophe are not broken
#   off. "follow" and "up" alone are right.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund nspell@2.1.5 dictionary-en@4.0.0 >/dev/null
cat > run.mjs <<'JS'
import dictionary from 'dictionary-en'
import nspell from 'nspell'

const spell = nspell(dictionary)
for (const word of ['X-ray', 'follow-up', 'side-effect', '24-hour', "nurses'", 'follow', 'up', "nurse's"])
  console.log(spell.correct(word))
JS
got=$(node run.mjs 2>/dev/null | paste -sd '|')
want='false|false|false|false|false|true|true|true'
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
