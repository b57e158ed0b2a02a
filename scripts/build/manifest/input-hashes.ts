import { textHash } from '../../handout/text/handout-text.ts';
import type { ClinicProfile, Handout } from '../../model/handout.ts';
import { sha256 } from '../publish/up-to-date.ts';

/** SHA-256 of all that a handout prints, its revision and review included: `handoutSha256` of a row. */
export const handoutHash = (handout: Handout): string => sha256(JSON.stringify(handout));

/** SHA-256 of a clinic profile: `profileSha256` of a manifest. */
export const profileHash = (clinic: ClinicProfile): string => sha256(JSON.stringify(clinic));

/** The hashes of a handout in a row: of its words alone, and of all that it prints. */
export const handoutHashes = (handout: Handout): { textHash: string; handoutSha256: string } => ({
  textHash: textHash(handout),
  handoutSha256: handoutHash(handout),
});
