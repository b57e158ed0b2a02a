#!/usr/bin/env bash
# Library: retext-profanities 8.0.0 (npm), with retext-english 5.0.0.
# Question: which words of plain oncology sentences are reported as profane?
# Guess: none; at most "anal".
# Seen: "Breast", "cancer", "drug", "stroke", "die" and "period" are reported, each
#   as a message to think it over. A gate that refuses every message refuses the
#   title of nearly every sheet about cancer.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund unified@11.0.5 retext-english@5.0.0 retext-profanities@8.0.0 \
  retext-stringify@4.0.0 >/dev/null
cat > run.mjs <<'JS'
import retextEnglish from 'retext-english'
import retextProfanities from 'retext-profanities'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'

const check = unified().use(retextEnglish).use(retextProfanities).use(retextStringify)
for (const text of [
  'Breast cancer can spread to bone.',
  'This drug raises the risk of a stroke.',
  'Ask us whether you might die.',
  'Your period may stop.',
  'You may have a fever.',
])
  console.log(check.processSync(text).messages.map(({actual}) => actual).join() || '-')
JS
got=$(node run.mjs 2>/dev/null | paste -sd '|')
want='Breast,cancer|drug,stroke|die|period|-'
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
