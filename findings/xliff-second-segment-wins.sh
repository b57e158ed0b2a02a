#!/usr/bin/env bash
# Library: xliff 6.4.0 (npm).
# Question: what does xliff2js give for a unit of XLIFF 2.0 with two segments?
# Guess: both segments, or their texts joined, since segments are how XLIFF 2
#   divides a paragraph into sentences.
# Seen: the last segment alone. The first sentence is gone from source and
#   target, without an error, and a file written from the result lacks it. The
#   state of a segment and the category of a note are lost as well.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund xliff@6.4.0 >/dev/null
cat > run.mjs <<'JS'
import xliff from 'xliff'

const file = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="es">
<file id="f"><unit id="u"><notes><note category="origin">page 2</note></notes>
<segment state="reviewed"><source>Take one pill a day.</source><target>Tome una pastilla al día.</target></segment>
<segment><source>Rest.</source><target>Descanse.</target></segment></unit></file></xliff>`
const read = await xliff.xliff2js(file)
const written = await xliff.js2xliff(read)
console.log(JSON.stringify(read.resources.f.u))
console.log(/pill/.test(written), /reviewed/.test(written), /category/.test(written))
JS
got=$(node run.mjs | paste -sd '|')
want='{"note":"page 2","source":"Rest.","target":"Descanse."}|false false false'
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
