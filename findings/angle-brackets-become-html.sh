#!/usr/bin/env bash
# Library: turndown 7.2.5 (npm), its Markdown read by mdast-util-from-markdown 2.0.3.
# Question: does "Call <your nurse> today", escaped in HTML, survive the way to
#   Markdown and back to words?
# Guess: yes; turndown escapes what Markdown would read as markup.
# Seen: it escapes stars, underscores and line starts, but not "<" and "&". The
#   words in angle brackets become an HTML tag and leave the text, and a written
#   "&copy;" becomes the sign.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund turndown@7.2.5 mdast-util-from-markdown@2.0.3 mdast-util-to-string@4.0.0 >/dev/null
cat > run.mjs <<'JS'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {toString} from 'mdast-util-to-string'
import Turndown from 'turndown'

const turndown = new Turndown()
for (const html of [
  '<p>Call &lt;your nurse&gt; today</p>',
  '<p>Write &amp;copy; as it is</p>',
  '<p>Take 5*3*2</p>',
]) {
  const markdown = turndown.turndown(html)
  console.log(toString(fromMarkdown(markdown), {includeHtml: false}))
}
JS
got=$(node run.mjs 2>/dev/null | paste -sd '|')
want='Call  today|Write © as it is|Take 5*3*2'
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
