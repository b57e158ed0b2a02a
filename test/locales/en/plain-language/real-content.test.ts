import retextEquality from 'retext-equality';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { readContent } from '../../../../scripts/content/read/read-content.ts';
import { entriesOf } from '../../../../scripts/handout/plan/find-entry.ts';
import {
  type Transform,
  withFindings,
} from '../../../../scripts/locales/en/plain-language/paragraphs-at-once.ts';
import { treeOf } from '../../../../scripts/locales/en/plain-language/sentences.ts';
import { LOCALES } from '../../../../scripts/locales/index.ts';

test('the real content has the same findings with and without the search by paragraphs', async () => {
  const bodies = entriesOf(await readContent('content', { locales: LOCALES })).map(({ body }) => body);
  const tree = treeOf(bodies.join('\n\n'));
  const findings = (transform: Transform) => {
    const file = new VFile();
    transform(tree, file);
    return file.messages.map(({ place, reason, ruleId }) => JSON.stringify({ place, reason, ruleId }));
  };
  const plain = retextEquality() as Transform;
  expect(findings(plain).length).toBeGreaterThan(0);
  expect(findings(withFindings(plain))).toEqual(findings(plain));
});
