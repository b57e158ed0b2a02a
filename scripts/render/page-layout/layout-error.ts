/** Throws for an unsupported style: `found` and its value. */
export const refuseStyle = (found: string, value: unknown): never => {
  throw new Error(
    `The page layout does not support ${found}: ${JSON.stringify(value)}. ` +
      'Use the properties in scripts/render/page-layout/resolve-style.ts, with lengths as numbers in points, or add support there.',
  );
};
