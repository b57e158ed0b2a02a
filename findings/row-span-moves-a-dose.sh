#!/usr/bin/env bash
# Library: node-html-markdown 2.0.0 and turndown 7.2.5 with turndown-plugin-gfm 1.0.2
#   (npm), with rehype-remark 10.0.1 for comparison.
# Question: a medicine has two rows, its name spans both (rowspan="2"). In which
#   column is the second day's dose in the Markdown table?
# Guess: under "Dose", behind an empty first cell.
# Seen: rehype-remark does that. The other two move the row to the left: the day
#   stands under "Medicine" and the dose under "Day".
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund node-html-markdown@2.0.0 turndown@7.2.5 turndown-plugin-gfm@1.0.2 \
  unified@11.0.5 rehype-parse@9.0.1 rehype-remark@10.0.1 remark-gfm@4.0.1 remark-stringify@11.0.0 >/dev/null
cat > run.mjs <<'JS'
import {NodeHtmlMarkdown} from 'node-html-markdown'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import Turndown from 'turndown'
import plugin from 'turndown-plugin-gfm'
import {unified} from 'unified'

const html = '<table><tr><th>Medicine</th><th>Day</th><th>Dose</th></tr>' +
  '<tr><td rowspan="2">First</td><td>1</td><td>10 mg</td></tr><tr><td>8</td><td>20 mg</td></tr></table>'
const remark = unified().use(rehypeParse, {fragment: true}).use(rehypeRemark).use(remarkGfm).use(remarkStringify)
const turndown = new Turndown()
turndown.use(plugin.gfm)
for (const markdown of [NodeHtmlMarkdown.translate(html), turndown.turndown(html), String(await remark.process(html))]) {
  console.log(markdown.trim().split('\n').at(-1).replace(/ +/g, ' '))
}
JS
got=$(node run.mjs 2>/dev/null | paste -sd ';')
want='| 8 | 20 mg | |;| 8 | 20 mg |;| | 8 | 20 mg |'
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
