import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNameOf } from '../../../scripts/workflows/clinic-set/set-name.ts';

test.each([
  ['Riverside Bone Clinic', 'riverside-bone-clinic'],
  ['Hôpital Saint-Louis / Zürich', 'hopital-saint-louis-zurich'],
  ['../../etc/passwd', 'etc-passwd'],
  ['"; rm -rf / #', 'rm-rf'],
  ['医院', 'our-clinic'],
  [null, 'our-clinic'],
])('%s', (name, file) => {
  expect(fileNameOf(name)).toBe(file);
});

test('only lower-case letters, digits and single hyphens, whatever the name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(fileNameOf(name)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(fileNameOf(name).length).toBeLessThanOrEqual(60);
    }),
  );
});
