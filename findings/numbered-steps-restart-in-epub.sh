#!/usr/bin/env bash
# Library: epub-gen-memory 1.1.2 (npm), read with jszip 3.10.2.
# Question: which attributes of a chapter survive: start of a list, value of an
#   item, scope of a header cell, datetime of a time?
# Guess: all; each is valid in EPUB 3.
# Seen: all four are removed without a word. A list that goes on with step 3
#   starts at 1 again, and a table loses which cells its headers name. "lang",
#   "role" and "aria-label" stay.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund epub-gen-memory@1.1.2 jszip@3.10.2 >/dev/null
cat > run.mjs <<'JS'
import generator from 'epub-gen-memory'
import JSZip from 'jszip'

const content = [
  '<ol start="3" lang="es"><li value="7">Rest</li></ol>',
  '<table><tr><th scope="row">Dose</th><td role="cell">1</td></tr></table>',
  '<p aria-label="day"><time datetime="2026-05-03">May 3</time></p>',
].join('')
const epub = generator.default ?? generator
const bytes = await epub({title: 'Sheet', lang: 'en', version: 3}, [{title: 'Steps', content}])
const zip = await JSZip.loadAsync(bytes)
const chapter = Object.keys(zip.files).find((file) => file.includes('Steps'))
const text = await zip.file(chapter).async('string')
for (const attribute of ['start=', 'value=', 'scope=', 'datetime=', 'lang="es"', 'role=', 'aria-label='])
  console.log(`${attribute} ${text.includes(attribute)}`)
JS
got=$(node run.mjs 2>/dev/null | paste -sd '|')
want='start= false|value= false|scope= false|datetime= false|lang="es" true|role= true|aria-label= true'
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
