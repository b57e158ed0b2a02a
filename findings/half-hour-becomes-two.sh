#!/usr/bin/env bash
# Library: parse-duration 2.1.9 (npm).
# Question: how long is "1/2 hour", the wait after an infusion, and "2-3 days"?
# Guess: half an hour, or null, since "soon" gives null; for the range null, or one
#   of its ends.
# Seen: "1/2 hour" is two hours and one millisecond: the number before the slash is
#   taken as milliseconds, the slash is dropped. "2-3 days" is three days and two
#   milliseconds. Neither gives an error.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund parse-duration@2.1.9 >/dev/null
cat > run.mjs <<'JS'
import parse from 'parse-duration'
for (const text of ['soon', '30 minutes', '1/2 hour', '2-3 days']) console.log(text, parse(text))
JS
want='soon null|30 minutes 1800000|1/2 hour 7200001|2-3 days 259200002'
got=$(node run.mjs | paste -sd '|')
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
