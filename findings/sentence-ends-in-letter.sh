#!/usr/bin/env bash
# Library: parse-english 7.0.0 (npm), the sentence splitter of retext-english.
# Question: where does it split "You need vitamin D. Take it with food."?
# Guess: two sentences. A single letter may be an initial, as in "J. Smith",
#   but a name of a vitamin at the end followed by "Take" is common text.
# Seen: one sentence. The same holds for "hepatitis C." and for words that are
#   also short forms of days and months, in lower case too: "in the sun. You",
#   "He sat. Then". So "longest sentence" counts are too high.
#   "Take 5 ml. Wait" is split as it should be, and "See Fig. 3" is split in
#   the middle, where it should not be.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund parse-english@7.0.0 >/dev/null
cat > run.mjs <<'JS'
import {ParseEnglish} from 'parse-english'

const count = (text) => new ParseEnglish().parse(text).children
  .flatMap((paragraph) => paragraph.children ?? [])
  .filter((node) => node.type === 'SentenceNode').length
console.log([
  'You need vitamin D. Take it with food.', // true count: 2
  'You may have hepatitis C. Ask your doctor.', // 2
  'Do not sit in the sun. You may burn.', // 2
  'He sat. Then he stood.', // 2
  'Take 5 ml. Wait one hour.', // 2
  'See Fig. 3 for more.', // 1
].map(count).join(' '))
JS
got=$(node run.mjs)
want='1 1 1 1 2 2'
if [ "$got" = "$want" ]; then
  echo "as seen: sentences $got (true: 2 2 2 2 2 1)"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
