import { type Element, within, wordsIn } from './element.ts';

/** Values of the schema.org vocabulary that are true of our books; a new one is to be looked up first. */
const VALUES: Readonly<Record<string, ReadonlySet<string>>> = {
  'schema:accessMode': new Set(['textual', 'visual']),
  'schema:accessModeSufficient': new Set(['textual']),
  'schema:accessibilityFeature': new Set([
    'alternativeText',
    'displayTransformability',
    'pageBreakMarkers',
    'pageNavigation',
    'readingOrder',
    'structuralNavigation',
    'tableOfContents',
  ]),
  'schema:accessibilityHazard': new Set(['none']),
};

/** Properties that EPUB Accessibility 1.1 asks for. */
const REQUIRED = [...Object.keys(VALUES), 'schema:accessibilitySummary'];

/** What is wrong with the accessibility metadata of a book. */
export const metadataFlaws = (root: Element): string[] => {
  const metas = within(root).flatMap(({ element }) => (element.name === 'meta' ? [element] : []));
  const valuesOf = (property: string): string[] =>
    metas.filter(({ attributes }) => attributes.property === property).map(wordsIn);
  return [
    ...REQUIRED.filter((property) => valuesOf(property).length === 0).map((property) => `no ${property}`),
    ...Object.entries(VALUES).flatMap(([property, known]) =>
      valuesOf(property)
        .filter((value) => !known.has(value))
        .map((value) => `${property} “${value}”`),
    ),
  ];
};
