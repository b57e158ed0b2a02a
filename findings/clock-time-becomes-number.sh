#!/usr/bin/env bash
# Library: gray-matter 4.0.3 (npm), which reads YAML with js-yaml 3.
# Question: what does front matter hold for opening hours typed as `8:30`?
# Guess: the string "8:30", as YAML 1.2 parsers give it.
# Seen: the number 510. YAML 1.1 reads digits and colons as base 60, so 1:30:00
#   is 5400. The same value with a zero in front, 08:30, stays a string, and so
#   does a range, 8:30-17:00. A phone extension 0123 becomes 83 (octal).
#   yaml 2.9.1 gives strings for all of them but the last, which is 123.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund gray-matter@4.0.3 yaml@2.9.1 >/dev/null
cat > run.mjs <<'JS'
import matter from 'gray-matter'
import {parse} from 'yaml'

const typed = 'a: 8:30\nb: 1:30:00\nc: 08:30\nd: 8:30-17:00\ne: 0123\n'
console.log(JSON.stringify(Object.values(matter(`---\n${typed}---\n`).data)))
console.log(JSON.stringify(Object.values(parse(typed))))
JS
got=$(node run.mjs | paste -sd '|')
want='[510,5400,"08:30","8:30-17:00",83]|["8:30","1:30:00","08:30","8:30-17:00",123]'
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
