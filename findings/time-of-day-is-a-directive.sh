#!/usr/bin/env bash
# Library: remark-directive 4.0.0 (npm), with remark-parse 11.0.0,
#   remark-rehype 11.1.2 and rehype-stringify 10.0.1.
# Question: what HTML does "Take it at 10:30 each day." become?
# Guess: the same words. A directive is :name[text]; a name starts with a
#   letter and follows a space, so a time, a ratio or "Note:word" is text.
# Seen: ":30" is a directive named "30" in the middle of a word. It turns into
#   an empty <div>, so the minutes are gone: "10<div></div> each day". The
#   same goes for a ratio (1:2) and for "Note:word". With no warning. A space
#   after the colon, or a backslash before it, keeps the text.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund unified@11.0.5 remark-parse@11.0.0 \
  remark-directive@4.0.0 remark-rehype@11.1.2 rehype-stringify@10.0.1 >/dev/null
cat > run.mjs <<'JS'
import rehypeStringify from 'rehype-stringify'
import remarkDirective from 'remark-directive'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'

const toHtml = unified().use(remarkParse).use(remarkDirective)
  .use(remarkRehype).use(rehypeStringify)
for (const text of ['Take it at 10:30 each day.', 'Mix it 1:2.', 'Note:word', 'At 10\\:30.', 'Note: word']) {
  const file = toHtml.processSync(text)
  console.log(`${file} ${file.messages.length}`)
}
JS
got=$(node run.mjs | paste -sd '|')
want='<p>Take it at 10<div></div> each day.</p> 0|<p>Mix it 1<div></div>.</p> 0|<p>Note<div></div></p> 0|<p>At 10:30.</p> 0|<p>Note: word</p> 0'
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
