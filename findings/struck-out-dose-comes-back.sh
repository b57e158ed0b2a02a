#!/usr/bin/env bash
# Library: turndown 7.2.5 and html-to-text 10.0.1 (npm), with node-html-markdown 2.0.0
#   for comparison.
# Question: a dose was changed on a page, the old one is struck out:
#   "<del>20</del> 10 mg". What stands in the text or Markdown made of it?
# Guess: the old dose is marked ("~~20~~") or left out.
# Seen: node-html-markdown marks it. The other two keep the words and drop the
#   line through them: "20 10 mg", and "1<del>0</del> mg" is "10 mg" again.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund turndown@7.2.5 html-to-text@10.0.1 node-html-markdown@2.0.0 >/dev/null
cat > run.mjs <<'JS'
import {convert} from 'html-to-text'
import {NodeHtmlMarkdown} from 'node-html-markdown'
import Turndown from 'turndown'

for (const html of ['<p>Dose: <del>20</del> 10 mg</p>', '<p>Take 1<del>0</del> mg</p>']) {
  console.log(new Turndown().turndown(html))
  console.log(convert(html))
  console.log(NodeHtmlMarkdown.translate(html))
}
JS
got=$(node run.mjs 2>/dev/null | paste -sd '|')
want='Dose: 20 10 mg|Dose: 20 10 mg|Dose: ~~20~~ 10 mg|Take 10 mg|Take 10 mg|Take 1~~0~~ mg'
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
