#!/usr/bin/env bash
# Library: gettext-parser 10.0.0 (npm).
# Question: does a PO file keep two entries with the same msgid, one with
#   msgctxt "" and one without a context, through a round trip? And the
#   escapes \a and \x41?
# Guess: two entries, as for gettext's own msgfmt, which tells an empty context
#   from none; the escapes as in C.
# Seen: one entry is left, with the translation that stands last. "\a" is read
#   as "a", "\x41" as "x41".
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund gettext-parser@10.0.0 >/dev/null
cat > run.mjs <<'JS'
import {po} from 'gettext-parser'

const source = [
  'msgid ""',
  'msgstr "Content-Type: text/plain; charset=utf-8\\n"',
  '',
  'msgctxt ""',
  'msgid "Call us"',
  'msgstr "Llame a la enfermera"',
  '',
  'msgid "Call us"',
  'msgstr "Avise en recepcion"',
  '',
  'msgid "Escapes"',
  'msgstr "1\\a 2\\x41"',
  '',
].join('\n')
const text = po.compile(po.parse(source)).toString()
console.log(text.split('\n').filter((line) => /^msgstr "./.test(line)).slice(1).join())
JS
got=$(node run.mjs 2>/dev/null | paste -sd '|')
want='msgstr "Avise en recepcion",msgstr "1a 2x41"'
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
