import { expect, test } from 'vitest';
import { readPicture } from '../../../scripts/content/pictures/read-picture.ts';
import { readContent } from '../../../scripts/content/read/read-content.ts';
import { gatesFor } from '../../../scripts/core/gates.ts';
import { bodyOf, parseBodies } from '../../../scripts/handout/assemble/library.ts';
import { loadHandouts } from '../../../scripts/handout/assemble/load-handouts.ts';
import { entriesOf } from '../../../scripts/handout/plan/find-entry.ts';
import { LOCALES } from '../../../scripts/locales/index.ts';
import { parseMarkdown } from '../../../scripts/markdown/parse-markdown.ts';
import { loadLanguages } from '../../../scripts/plain-language/languages.ts';

test('no tree of the real content is mutated while all sheets are made and checked', async () => {
  const real = await readContent('content', { locales: LOCALES });
  const bodies = parseBodies(entriesOf(real));
  loadHandouts(
    real,
    {
      readPicture: (file, url) => readPicture('content', file, url),
      hasGlyph: () => true,
      tableMisfit: () => null,
    },
    gatesFor(await loadLanguages(real.locales)),
  );
  for (const { file, body } of entriesOf(real)) expect(bodyOf(bodies, file)).toEqual(parseMarkdown(body));
  expect(parseBodies(entriesOf(real))).toEqual(bodies);
});
