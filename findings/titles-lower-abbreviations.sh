#!/usr/bin/env bash
# Libraries: title 4.0.1, ap-style-title-case 2.0.0 and title-case 4.3.2 (npm).
# Question: do abbreviations and units of medicine keep their letters in a title?
# Guess: yes. A word that has a capital already is written as it is meant: title
#   itself leaves "iPad" alone.
# Seen: title writes "Psa", "Mrna" and "Ph" (its list knows names of products only).
#   ap-style-title-case keeps "PSA" but raises the first letter of "pH" and "mRNA",
#   so acidity becomes "PH". All three turn "5 mg" into "5 Mg", which is the sign of
#   magnesium. title-case alone keeps words with capitals of their own.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund title@4.0.1 ap-style-title-case@2.0.0 title-case@4.3.2 >/dev/null
cat > run.mjs <<'JS'
import * as ap from 'ap-style-title-case'
import title from 'title'
import {titleCase} from 'title-case'
const apStyle = ap.apStyleTitleCase ?? ap.default
for (const text of ['check your PSA', 'what mRNA does', 'your pH', 'take 5 mg'])
  console.log([title(text), apStyle(text), titleCase(text)].join(' / '))
JS
want='Check Your Psa / Check Your PSA / Check Your PSA|What Mrna Does / What MRNA Does / What mRNA Does|Your Ph / Your PH / Your pH|Take 5 Mg / Take 5 Mg / Take 5 Mg'
got=$(node run.mjs | paste -sd '|')
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
