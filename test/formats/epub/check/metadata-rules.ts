import { type Element, within, wordsIn } from './element.ts';

/** Values of the schema.org vocabulary that apply to our books; look up a new one before adding it. */
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

/** Properties required by EPUB Accessibility 1.1. */
const REQUIRED = [...Object.keys(VALUES), 'schema:accessibilitySummary'];

/** Flaws of a book's accessibility metadata. */
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
