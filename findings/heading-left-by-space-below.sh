#!/usr/bin/env bash
# Library: @react-pdf/paginate 1.0.1 (npm), which fills the pages of @react-pdf/renderer 4 with `experimentalPagination`.
# Question: a heading must have 20 points of what follows on its page
#   (minPresenceAhead). The page ends in the 30 points of padding below the
#   heading's words. Does the heading move to the next page?
# Guess: yes, whether the heading is one piece or a box with words in it.
# Seen: one piece moves, a box with words stays alone at the end of the page and
#   what it announces begins the next. The padding is cut at the page's end, and
#   that ends the page before minPresenceAhead is looked at.
set -euo pipefail
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @react-pdf/paginate@1.0.1 >/dev/null
cat > run.mjs <<'JS'
import {createPaginator} from '@react-pdf/paginate'

const PAGE = 100
const leaf = (data, top, height) => ({data, box: {top, height}})
const body = [leaf('first', 0, 40), leaf('second', 40, 20)]
const announced = leaf('announced', 110, 20)
const box = {top: 60, height: 50, edgeBottom: 30}
const headings = {
  'one piece': {...leaf('heading', 60, 50), minPresenceAhead: 20},
  'a box': {data: 'heading', box, direction: 'column', children: [leaf('words', 0, 20)], minPresenceAhead: 20},
}
for (const [name, heading] of Object.entries(headings)) {
  const pages = createPaginator([...body, heading, announced])
  const found = []
  while (!pages.done) found.push(pages.next(PAGE))
  const pageOf = (word) => found.findIndex((page) => page.some(({data}) => data === word)) + 1
  console.log(`${name}: heading on ${pageOf('heading')}, announced on ${pageOf('announced')}`)
}
JS
got=$(node run.mjs | paste -sd '|')
want='one piece: heading on 2, announced on 2|a box: heading on 1, announced on 2'
if [ "$got" = "$want" ]; then
  echo "as seen: $got"
else
  echo "changed: saw '$want', now '$got'"
  exit 1
fi
