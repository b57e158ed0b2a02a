/** The authoring schemas: one strict schema per kind of file, with its type. */

export { clinicFile } from './clinic.ts';
export { type GlossaryTerm, glossary } from './glossary.ts';
export { type Interaction, interactions } from './interaction.ts';
export { type Medicine, medicine } from './medicine.ts';
export { type CancerType, cancerType, type Guide, guide, type Shared, shared } from './page.ts';
export { lastNextReview, person, type ReviewRecord, review } from './review.ts';
export { type RxnormProducts, rxnormProducts } from './rxnorm.ts';
export { SOURCE_KEY, type Source, source } from './source.ts';
export { teachBack } from './teach-back.ts';
export { type TranslatedUnit, translation } from './translation.ts';
export { type Treatment, type TreatmentUse, treatment, type Variant } from './treatment.ts';
export { day, type Waiver } from './values.ts';
export { type WithdrawnRow, withdrawn } from './withdrawn.ts';
