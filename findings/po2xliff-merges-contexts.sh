#!/usr/bin/env bash
# Tool: po2xliff and xliff2po of translate-toolkit 3.8.4 (Debian package
#   translate-toolkit).
# Question: do two entries with one msgid and two contexts (msgctxt) come back
#   from po2xliff and xliff2po?
# Guess: both, with their contexts: XLIFF has ids, resname and context-group
#   for them.
# Seen: po2xliff writes no trace of msgctxt. Both come back under an empty
#   context and one of them wins: the other translation is gone, with a
#   warning and exit code 0.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
if ! command -v po2xliff >/dev/null; then
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends translate-toolkit; } >log 2>&1 ||
    { echo "cannot install translate-toolkit"; exit 1; }
fi
cat > in.po <<'PO'
msgid ""
msgstr "Content-Type: text/plain; charset=utf-8\n"

msgctxt "card"
msgid "Open"
msgstr "Abierto"

msgctxt "button"
msgid "Open"
msgstr "Abrir"
PO
po2xliff --progress=none -i in.po -o out.xlf
xliff2po --progress=none -i out.xlf -o out.po 2>/dev/null
got="contexts $(grep -cE 'card|button' out.xlf out.po | paste -sd ' ')|$(grep -E '^msgstr "A' out.po | paste -sd ',')"
want='contexts out.xlf:0 out.po:0|msgstr "Abierto"'
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
