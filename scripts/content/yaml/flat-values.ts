/** Values of a table by their keys, joined by full stops; those that are open are left out. */
export const flatValues = (value: unknown, path = ''): [key: string, value: string][] => {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) =>
    flatValues(inner, path === '' ? key : `${path}.${key}`),
  );
};
