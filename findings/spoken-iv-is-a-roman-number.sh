#!/usr/bin/env bash
# Program: espeak-ng 1.51 (Debian 12), the voice of the screen readers NVDA and Orca.
# Question: how is "IV" read, in "an IV drip" and in Spanish "suero IV"?
# Guess: as two letters; as a number at most in "stage IV".
# Seen: as a Roman numeral everywhere: "an roman four drip", and in Spanish
#   "suero cuatro". "IVs" is "roman four" too, without its s. Only "I.V." is read
#   as letters. Say "a drip into a vein", which needs none.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
if ! command -v espeak-ng >/dev/null; then
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends espeak-ng; } >"$tmp/log" 2>&1 ||
    { echo "cannot install espeak-ng"; exit 1; }
fi
say() { espeak-ng -v "$1" -q -x "$2" 2>/dev/null | xargs -0 | tr -s ' \n' ' ' | sed 's/^ //; s/ $//'; echo; }
got=$({ for words in 'IV drip' 'IVs' 'I.V.'; do say en-us "$words"; done; say es-419 'suero IV'; } | paste -sd '|')
want="r,oUm@n_ f'o@ dr'Ip|r,oUm@n_ f'o@|,aIv'i:|sw'e**o kw'at**o"
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
