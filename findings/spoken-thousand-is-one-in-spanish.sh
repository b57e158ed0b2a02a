#!/usr/bin/env bash
# Program: espeak-ng 1.51 (Debian 12), voices es-419 and en-us.
# Question: Spanish of the United States and Mexico writes "1,000 mg" and "1.5 mg",
#   as English does. How does the voice for Latin America read them?
# Guess: "mil" for the first, as its own point is read as the decimal mark.
# Seen: "uno coma cero cero cero", one to three decimals; the point is a decimal
#   mark, too. A thousand is heard where it is written without a sign.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
if ! command -v espeak-ng >/dev/null; then
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends espeak-ng; } >"$tmp/log" 2>&1 ||
    { echo "cannot install espeak-ng"; exit 1; }
fi
say() { espeak-ng -v "$1" -q -x "$2" 2>/dev/null | xargs -0 | tr -s ' \n' ' ' | sed 's/^ //; s/ $//'; echo; }
got=$({ for words in '1,000 mg' '1000 mg' '1.5 mg'; do say es-419 "$words"; done; say en-us '1,000 mg'; } | paste -sd '|')
want="'uno k,omas'e**os'e**os'e**o ,emex'e|m'il ,emex'e|'uno p,unto s'inko ,emex'e|w'Vn T'aUz@nd ,EmdZ'i:"
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
