import { z } from 'zod';
import { line } from './values.ts';

/** The whole of `rxnorm.yaml`: names by RxNorm code, by the generic name or brand that a medicine file has. */
export const rxnormProducts = z.record(z.string(), z.record(z.string(), line));

/** Names of brands, products and salts by RxNorm code (RXCUI), by the generic name or brand that a medicine file has. */
export type RxnormProducts = z.infer<typeof rxnormProducts>;
