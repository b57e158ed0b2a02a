import { expect, test } from 'vitest';
import { loadContent, loadPlan } from '../../scripts/core/index.ts';

test('the plan of the real content equals that of a build, including booklets', async () => {
  const { planned, diagnostics } = await loadPlan('content', null);
  expect(planned).toEqual((await loadContent('content', null)).planned);
  expect(planned.map(({ kind }) => kind)).toContain('booklet');
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});
