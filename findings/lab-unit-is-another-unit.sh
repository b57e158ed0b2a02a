#!/usr/bin/env bash
# Library: @lhncbc/ucum-lhc 7.1.10 (npm), the validator of units that FHIR tools use.
# Question: does it refuse units as laboratories print them, such as "K/uL" for
#   thousands of blood cells, "pH", and "MG" for a dose in capitals?
# Guess: it refuses them, and names the right code, as it does for "IU" and "month".
# Seen: all three are valid, as other units: kelvin per microliter, picohenry and
#   megagauss. A green answer is no proof that the unit is the one that was
#   meant; compare its dimension as well.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @lhncbc/ucum-lhc@7.1.10 >/dev/null
cat > run.mjs <<'JS'
import ucum from '@lhncbc/ucum-lhc'
const units = ucum.UcumLhcUtils.getInstance()
for (const text of ['IU', 'month', 'K/uL', 'pH', 'MG']) {
  const {status, ucumCode, unit} = units.validateUnitString(text, true)
  console.log(text, status, ucumCode ?? 'no code', unit?.name ?? 'no name')
}
JS
want='IU invalid [IU] international unit - arbitrary|month invalid mo month|K/uL valid K/uL [degree Kelvin]/microliter|pH valid pH picohenry|MG valid MG megaGauss'
got=$(node run.mjs | paste -sd '|')
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
