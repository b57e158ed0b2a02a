#!/usr/bin/env bash
# Library: pofile 1.1.4 (npm).
# Question: does a fuzzy entry keep its previous msgid ("#| msgid") through
#   parse and write? A translator sees from it what changed.
# Guess: yes, as in gettext's own tools.
# Seen: the flag "fuzzy" stays and the previous msgid is gone, so that nobody
#   can see why the entry is fuzzy.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pofile@1.1.4 >/dev/null
cat > run.mjs <<'JS'
import PO from 'pofile'

const source = [
  'msgid ""',
  'msgstr "Content-Type: text/plain; charset=utf-8\\n"',
  '',
  '#, fuzzy',
  '#| msgid "Call us if your fever is 38"',
  'msgid "Call us if your fever is 39"',
  'msgstr "Llame si su fiebre es de 38"',
  '',
].join('\n')
const lines = PO.parse(source).toString().split('\n')
for (const mark of ['#, fuzzy', '#| msgid', 'msgid "Call'])
  console.log(`${mark}: ${lines.filter((line) => line.startsWith(mark)).length}`)
JS
got=$(node run.mjs 2>/dev/null | paste -sd '|')
want='#, fuzzy: 1|#| msgid: 0|msgid "Call: 1'
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
