import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const manifestOf = (folder: string) => JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));

test('its manifest names the versions of the readers that the project installs', () => {
  const { dependencies, devDependencies } = manifestOf('');
  for (const [name, version] of Object.entries(manifestOf('scripts/pdf-check/').dependencies))
    expect({ ...dependencies, ...devDependencies }[name]).toBe(version);
});
