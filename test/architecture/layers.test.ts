import { describe, expect, test } from 'vitest';
import { allFiles, allImports, arrowsInDocs, layerOf, layersInDocs } from './imports.ts';

const layers = layersInDocs();

const importedLayers = (): Map<string, Set<string>> => {
  const layersOfFiles = allFiles()
    .map(layerOf)
    .filter((layer) => layer !== null);
  const found = new Map(layersOfFiles.map((layer) => [layer, new Set<string>()]));
  for (const { from, to } of allImports()) {
    const [one, other] = [layerOf(from), layerOf(to)];
    if (one !== null && other !== null && other !== one) found.get(one)?.add(other);
  }
  return found;
};

describe('the table of layers in scripts/README.md', () => {
  test('names every layer of the source and no other', () => {
    expect([...layers.keys()].sort()).toEqual([...importedLayers().keys()].sort());
  });

  test('lists exactly the layers that each layer imports, types included', () => {
    const actual = [...importedLayers()].map(([layer, targets]) => [layer, [...targets].sort()]);
    expect(Object.fromEntries(actual)).toEqual(Object.fromEntries(layers));
  });

  test.each([...layers])('%s imports only layers that are above it', (layer, imports) => {
    const above = [...layers.keys()].slice(0, [...layers.keys()].indexOf(layer));
    expect(above).toEqual(expect.arrayContaining(imports));
  });
});

const reachable = (layer: string): Set<string> =>
  new Set((layers.get(layer) ?? []).flatMap((one) => [one, ...reachable(one)]));

test('the diagram has every import of a layer that no other import implies', () => {
  const direct = [...layers].flatMap(([layer, imports]) =>
    imports
      .filter((one) => !imports.some((other) => other !== one && reachable(other).has(one)))
      .map((one) => `${layer} --> ${one}`),
  );
  expect(arrowsInDocs().sort()).toEqual(direct.sort());
});

describe('imports', () => {
  test('no layer imports an entry file', () => {
    const entries = allImports().filter(
      ({ from, to }) => layerOf(from) !== null && /^scripts\/[^/]+$/.test(to),
    );
    expect(entries).toEqual([]);
  });

  test('other layers import the core only through its entry file', () => {
    const inner = allImports().filter(
      ({ from, to }) => layerOf(from) !== 'core' && layerOf(to) === 'core' && to !== 'scripts/core/index.ts',
    );
    expect(inner).toEqual([]);
  });

  test.each([
    ['tagged-pdf', ['index.ts', 'elements.ts', 'types.ts']],
    ['pdf-check', ['index.ts']],
    ['handout-check', ['index.ts']],
  ])('%s is a package: other layers import only its entry files', (name, entries) => {
    const inner = allImports().filter(
      ({ from, to }) =>
        layerOf(from) !== name &&
        layerOf(to) === name &&
        !entries.includes(to.slice(`scripts/${name}/`.length)),
    );
    expect(inner).toEqual([]);
  });
});
