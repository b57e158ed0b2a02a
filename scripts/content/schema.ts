/** What an author may write, one strict schema beside its type for each kind of file. */

export { type ClinicFile, clinicFile, hasFictionalPhone } from './schemas/clinic.ts';
export { type GlossaryTerm, glossary } from './schemas/glossary.ts';
export { type Interaction, interactions } from './schemas/interaction.ts';
export { type CancerType, cancerType, type Guide, guide, type Shared, shared } from './schemas/page.ts';
export { lastNextReview, person, type ReviewRecord, review } from './schemas/review.ts';
export { SOURCE_KEY, type Source, source } from './schemas/source.ts';
export { type Treatment, treatment, type Use, type Variant } from './schemas/treatment.ts';
export { day, type Waiver } from './schemas/values.ts';
export { type Withdrawn, withdrawn } from './schemas/withdrawn.ts';
