#!/usr/bin/env bash
# Library: gray-matter 4.0.3 (npm), reads YAML front matter.
# Question: what happens when the same text with bad YAML is read twice?
#   The text is a valid argument; only the YAML in it has a fault.
# Guess: it throws both times with the same message.
# Seen: it throws the first time only. The text goes into a cache before it is
#   parsed, so the second call returns without an error: no data, and the raw
#   front matter, with its --- lines, as the content. A retry or a second pass
#   prints the front matter as text. With an options argument, even an empty
#   one, there is no cache and it throws each time.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund gray-matter@4.0.3 >/dev/null
cat > run.mjs <<'JS'
import matter from 'gray-matter'

const text = '---\ntitle: [Asthma\n---\nBody\n'
const read = (...options) => {
  try {
    const file = matter(text, ...options)
    const raw = file.content === text ? 'content is all' : 'content is part'
    return `${Object.keys(file.data).length} keys, ${raw}`
  } catch {
    return 'throws'
  }
}
console.log([read(), read(), read({}), read({})].join('; '))
JS
got=$(node run.mjs)
want='throws; 0 keys, content is all; throws; throws'
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
