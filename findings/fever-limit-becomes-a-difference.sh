#!/usr/bin/env bash
# Library: js-quantities 1.8.0 and mathjs 15.2.0 (npm).
# Question: what is "38 degC" in "degF", by the unit names that both have?
# Guess: 100.4, in both.
# Seen: mathjs says 100.4. In js-quantities degC and degF are differences, so that the
#   fever limit becomes 68.4, without a word; its thermometer units are tempC and tempF.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund js-quantities@1.8.0 mathjs@15.2.0 >/dev/null
cat > run.mjs <<'JS'
import Qty from 'js-quantities'
import {unit} from 'mathjs'

console.log(unit('38 degC').toNumber('degF').toFixed(1))
console.log(Qty('38 degC').to('degF').scalar.toFixed(1))
console.log(Qty('38 tempC').to('tempF').scalar.toFixed(1))
JS
got=$(node run.mjs 2>/dev/null | paste -sd '|')
want='100.4|68.4|100.4'
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
