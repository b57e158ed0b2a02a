/** Flattens an object to dotted keys, skipping nulls. */
export const flatValues = (value: unknown, path = ''): [key: string, value: string][] => {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) =>
    flatValues(inner, path === '' ? key : `${path}.${key}`),
  );
};
