#!/usr/bin/env bash
# Library: simple-hl7 3.3.0 and hl7-standard 1.0.4 (npm).
# Question: a handout title with "&" and "|" goes into an OBX-5 field. Is it
#   escaped when the message is written (\T\ and \F\), and unescaped when one
#   is read?
# Guess: both, as HL7 v2 says in its chapter on escape sequences.
# Seen: neither does either. The bar in the text starts a new field, and a
#   receiver gets half a title; "\T\" of a right message is handed on as it is.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund simple-hl7@3.3.0 hl7-standard@1.0.4 >/dev/null
cat > run.mjs <<'JS'
import HL7 from 'hl7-standard'
import simple from 'simple-hl7'

const HEAD = 'MSH|^~\\&|A|B|C|D|20261129||ORU^R01|1|P|2.5'
const title = 'Ablation & cement | bone'
const escaped = 'Ablation \\T\\ cement \\F\\ bone'

const written = new simple.Message('A', 'B', 'C', 'D', '20261129', '', ['ORU', 'R01'], '1', 'P', '2.5')
written.addSegment('OBX', '1', 'TX', '', '', title)
console.log(written.toString().split('\r')[1])
console.log(new simple.Parser().parse(`${HEAD}\rOBX|1|TX|||${escaped}`).getSegment('OBX').getField(5))

const message = new HL7(`${HEAD}\rOBX|1|TX|||${escaped}`)
message.transform(() => {})
console.log(message.get('OBX.5'))
message.set('OBX.5', title)
console.log(message.build().split(/[\r\n]+/)[1])
JS
got=$(node run.mjs 2>/dev/null | paste -sd '|')
want='OBX|1|TX|||Ablation & cement | bone|Ablation \T\ cement \F\ bone|Ablation \T\ cement \F\ bone|OBX|1|TX|||Ablation & cement | bone|'
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
