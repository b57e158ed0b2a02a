import { z } from 'zod';
import { line } from './values.ts';

/** `rxnorm.yaml`: names by RxNorm code, by the generic name or brand in a medicine file. */
export const rxnormProducts = z.record(z.string(), z.record(z.string(), line));

/**
 * Names of brands, products and salts by RxNorm code (RXCUI), by the generic name or brand in a medicine
 * file.
 */
export type RxnormProducts = z.infer<typeof rxnormProducts>;
