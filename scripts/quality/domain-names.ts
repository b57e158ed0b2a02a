import type { QualityDomain } from './item.ts';

/** The instruments' own names of their separately scored domains. */
export const DOMAIN_NAMES: Record<QualityDomain, string> = {
  understandability: 'PEMAT-P understandability',
  actionability: 'PEMAT-P actionability',
  cdc: 'CDC Clear Communication Index',
};

/** The domains in the order of the report. */
export const DOMAINS = Object.keys(DOMAIN_NAMES) as QualityDomain[];
