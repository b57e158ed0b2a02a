#!/usr/bin/env bash
# Library: chrono-node 2.10.3 (npm), its casual English parser.
# Question: which dates and times are in sentences on how much to take?
# Guess: none. A number with "a day" behind it is a count, a noun behind a range
#   shows that it counts something, and "sat" before "up" is a verb.
# Seen: "3 a" of "no more than 3 a day" is three in the morning, "8 to 10" glasses
#   are an hour of the day, "Sat" is a Saturday, 5/10 mg the tenth of May. "about 2
#   in 100" is left alone.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund chrono-node@2.10.3 >/dev/null
cat > run.mjs <<'JS'
import * as chrono from 'chrono-node'
const now = new Date(2026, 10, 29, 12)
const texts = ['Take no more than 3 a day.', 'Drink 8 to 10 glasses of water.', 'The nurse sat up with me.', 'Take 5/10 mg.', 'About 2 in 100.']
for (const text of texts) {
  const [found] = chrono.parse(text, now)
  console.log(text, found ? `[${found.text}] ${found.date().getMonth() + 1}-${found.date().getDate()} ${found.date().getHours()}h` : 'none')
}
JS
want='Take no more than 3 a day. [3 a] 11-29 3h|Drink 8 to 10 glasses of water. [8 to 10] 11-29 8h|The nurse sat up with me. [sat] 11-28 12h|Take 5/10 mg. [5/10] 5-10 12h|About 2 in 100. none'
got=$(node run.mjs | paste -sd '|')
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
