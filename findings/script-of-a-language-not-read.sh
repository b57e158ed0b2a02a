#!/usr/bin/env bash
# Library: rtl-detect 1.1.2 (npm).
# Question: a language tag names its script (BCP 47). Is Punjabi or Uzbek in Arabic
#   script right to left, and Kurdish in Latin script left to right?
# Guess: yes. The package knows regions that differ, and the script is the part of
#   a tag that decides the direction.
# Seen: the script is not read. "pa-Arab", "uz-Arab" and "az-Arab" count as left to
#   right, "ku-Latn" and "sd-Deva" as right to left. Syriac ("syr") and Rohingya
#   ("rhg") are not known, so they are left to right as well, without a word.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund rtl-detect@1.1.2 >/dev/null
cat > run.mjs <<'JS'
import rtl from 'rtl-detect'
for (const tag of ['ar', 'pa-Arab', 'uz-Arab', 'az-Arab', 'ku-Latn', 'sd-Deva', 'syr', 'rhg'])
  console.log(tag, rtl.isRtlLang(tag) ? 'right to left' : 'left to right')
JS
want='ar right to left|pa-Arab left to right|uz-Arab left to right|az-Arab left to right|ku-Latn right to left|sd-Deva right to left|syr left to right|rhg left to right'
got=$(node run.mjs | paste -sd '|')
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
