import type { KeyPath } from '../../content/entries/key-path.ts';
import type { Treatment, Variant } from '../../content/schemas/index.ts';

/** A treatment's own words in its front matter; a variant repeats all of them. */
export type Wording = Variant;

const variantFor = ({ variants }: Treatment, cancerType: string | null): Variant | undefined =>
  cancerType !== null && Object.hasOwn(variants, cancerType) ? variants[cancerType] : undefined;

/**
 * The treatment's words for a cancer type: its variant's where it has one; null asks for those for every
 * type.
 */
export const wordingFor = (treatment: Treatment, cancerType: string | null): Wording =>
  variantFor(treatment, cancerType) ?? treatment;

/** The way to one of those words in the treatment's front matter. */
export const wordingPath = (treatment: Treatment, cancerType: string | null, key: keyof Wording): KeyPath =>
  cancerType !== null && variantFor(treatment, cancerType) !== undefined
    ? ['variants', cancerType, key]
    : [key];
