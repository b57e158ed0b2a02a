#!/usr/bin/env bash
# Program: espeak-ng 1.51 (Debian 12), the voice of the screen readers NVDA and Orca,
#   English of the United States, as it comes (most punctuation is not read).
# Question: are the dash of a range, a "greater than" and the exponent of a blood
#   count spoken?
# Guess: the dash as "to" or "dash", as the hyphen is, and the other two by name, as
#   "greater or equal" is.
# Seen: none of them. "5 to 7 days" with an en dash is "five seven days", "> 38"
#   is "thirty eight", and ten to the 9th a liter "ten slash L". With a hyphen the
#   range is "five dash seven"; the sign for "greater or equal" is spoken in full.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
if ! command -v espeak-ng >/dev/null; then
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends espeak-ng; } >"$tmp/log" 2>&1 ||
    { echo "cannot install espeak-ng"; exit 1; }
fi
say() { espeak-ng -v "$1" -q -x "$2" 2>/dev/null | xargs -0 | tr -s ' \n' ' ' | sed 's/^ //; s/ $//'; echo; }
got=$(for words in '5–7 days' '5-7 days' '> 38' '≥ 38' '10⁹/L'; do say en-us "$words"; done | paste -sd '|')
want="f'aIv s'Ev@n d'eIz|f'aIv d'aS s'Ev@n d'eIz|_:_:T'3:t#i; 'eIt|gr'eIt#3r- O@r 'i:kw@L t@ T'3:t#i; 'eIt|t'En sl'aS 'El"
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
