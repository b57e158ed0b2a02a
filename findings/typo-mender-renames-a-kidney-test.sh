#!/usr/bin/env bash
# Library: typopo 3.1.0 (npm), which mends typing mistakes in text for print.
# Question: what does it do to plain sentences of this field, in American English?
# Guess: quotes, dashes of ranges and spaces change; names and phone numbers stay.
# Seen: a small letter before capitals counts as a slip of the shift key. "eGFR",
#   the kidney test, becomes "Egfr", which a reader takes for the receptor EGFR, and
#   "mCRPC" and "dMMR" change as well. The hyphens of a phone number become en
#   dashes, as in a range. "pH" stays.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund typopo@3.1.0 >/dev/null
cat > run.mjs <<'JS'
import {fixTypos} from 'typopo'

for (const text of ['Your eGFR is fine', 'in mCRPC', 'and dMMR', 'Call 617-632-3000', 'normal pH']) console.log(fixTypos(text, 'en-us'))
JS
got=$(node run.mjs 2>/dev/null | paste -sd '|')
want='Your Egfr is fine|in Mcrpc|and Dmmr|Call 617–632–3000|normal pH'
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
