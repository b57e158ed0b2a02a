#!/usr/bin/env bash
# Tool: lou_translate of liblouis 3.24.0 (Debian package liblouis-bin), table
#   en-ueb-g2.ctb (Unified English Braille, contracted).
# Question: does "I.V." (a drip into a vein) survive a way to braille and back?
# Guess: yes. Other short text with letters and digits does ("5 mg", "A1C",
#   "vitamin D.", "COVID-19"), and the braille of "I.V." is right: ,i4,v4
# Seen: the braille is right, but read back it is "I.Very.". A letter after a
#   full stop does not stand alone, so it must not be read as a word, yet it
#   is: "8 p.m." comes back as "8 p.more.", "b.d." as "b.do.", "p.r.n." as
#   "p.r.not.". A check of braille by reading it back reports faults that the
#   braille does not have. (liblouis issue 892, open since 2020.)
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
if ! command -v lou_translate >/dev/null; then
  { apt-get update -qq && apt-get install -y -qq liblouis-bin; } >"$tmp/log" 2>&1 ||
    { echo "cannot install liblouis-bin"; exit 1; }
fi
cat >"$tmp/text" <<'TEXT'
I.V.
8 p.m.
b.d.
p.r.n.
5 mg
A1C
vitamin D.
COVID-19
TEXT
lou_translate -f en-ueb-g2.ctb <"$tmp/text" >"$tmp/braille"
first=$(head -n 1 "$tmp/braille")
back=$(lou_translate -b en-ueb-g2.ctb <"$tmp/braille" | paste -sd '|')
got="$first|$back"
want=',i4,v4|I.Very.|8 p.more.|b.do.|p.r.not.|5 mg|A1C|vitamin D.|COVID-19'
if [ "$got" = "$want" ]; then
  echo "as seen: I.V. is $first in braille, read back: $back"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
