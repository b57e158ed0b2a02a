#!/usr/bin/env bash
# Tool: lou_translate of liblouis 3.24.0 (Debian package liblouis-bin), table
#   en-ueb-g2.ctb (Unified English Braille, contracted).
# Question: what becomes of words with the ligature letters that text copied
#   out of a PDF often has (U+FB01 "fi", U+FB02 "fl"), such as "first", "flow"?
# Guess for "first" with U+FB01: the cells of "first" (f/), for the ligature is
#   typography alone and the rules of UEB leave such ones out (4.3).
# Guess for "flow" with U+FB02, made after the first was seen: as there, the
#   sign of ligatured letters between f and l.
# Seen: both guesses were wrong. U+FB01 gets the sign of ligatured letters, so
#   that the contraction of the word is lost (f~6ir/). U+FB02 is not in the
#   table: its number stands in the middle of the word as letters. Text must
#   be normalised (NFKC for these letters) before it is translated.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
if ! command -v lou_translate >/dev/null; then
  { apt-get update -qq && apt-get install -y -qq liblouis-bin; } >"$tmp/log" 2>&1 ||
    { echo "cannot install liblouis-bin"; exit 1; }
fi
printf 'first\n\xef\xac\x81rst\nflow\n\xef\xac\x82ow\n' >"$tmp/text"
got=$(lou_translate -f en-ueb-g2.ctb <"$tmp/text" | paste -sd '|')
want="f/|f~6ir/|fl{|'\\xfbjb'{"
if [ "$got" = "$want" ]; then
  echo "as seen: first, with U+FB01, flow, with U+FB02: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
