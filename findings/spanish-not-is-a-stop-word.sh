#!/usr/bin/env bash
# Library: stopword 3.1.5 (npm), its English and its Spanish list.
# Question: does a search index still tell "do not take" from "take" when these
#   words are left out?
# Guess: yes, in both languages. The English list leaves "no", "not" and "without"
#   in the text.
# Seen: the Spanish list takes out "no", "sin" and "con", so "no tome esto con
#   leche" (do not take this with milk) is "tome esto leche", and "sin comida"
#   (without food) is food. In English "never" goes as well: "never stop it" is
#   "stop". "nunca" (never) stays in Spanish.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund stopword@3.1.5 >/dev/null
cat > run.mjs <<'JS'
import {eng, removeStopwords, spa} from 'stopword'
for (const [list, text] of [
  [eng, 'do not take this with milk'],
  [eng, 'take it without food'],
  [eng, 'never stop it'],
  [spa, 'no tome esto con leche'],
  [spa, 'sin comida'],
  [spa, 'nunca'],
])
  console.log(`${text}: ${removeStopwords(text.split(' '), list).join(' ')}`)
JS
want='do not take this with milk: not milk|take it without food: without food|never stop it: stop|no tome esto con leche: tome esto leche|sin comida: comida|nunca: nunca'
got=$(node run.mjs | paste -sd '|')
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
