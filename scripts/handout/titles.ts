import type { CancerType, Guide, Treatment } from '../content/schema.ts';
import type { Handout } from './model.ts';
import type { Phrases } from './phrases.ts';

/** The four names of a sheet; see the handout model for where each is printed. */
export type Titles = Pick<Handout, 'title' | 'heading' | 'subtitle' | 'runningTitle'>;

type Name = Pick<Treatment, 'title'>;
type Cancer = Pick<CancerType, 'title' | 'condition' | 'inBone'>;

/** Titles of a treatment's sheet for every cancer type. */
export const treatmentTitles = ({ title }: Name, phrases: Phrases): Titles => {
  const heading = phrases.treatmentFor(title, phrases.condition);
  return { title: heading, heading, subtitle: null, runningTitle: title };
};

/** Titles of a treatment's long form. */
export const bookletTitles = ({ title }: Name, phrases: Phrases): Titles => {
  const heading = phrases.treatmentFor(title, phrases.condition);
  return {
    title: phrases.bookletTitle(heading),
    heading,
    subtitle: phrases.booklet,
    runningTitle: phrases.bookletTitle(title),
  };
};

/** "Myeloma bone disease" says already for which cancer type a sheet is. */
const namesCancer = ({ condition, title }: Cancer): boolean =>
  condition.toLowerCase().includes(title.toLowerCase());

/** Titles of a pair; `treatment` is the variant where the cancer type has one. */
export const pairTitles = (treatment: Name, cancer: Cancer, phrases: Phrases): Titles => {
  const heading = phrases.treatmentFor(treatment.title, cancer.condition);
  return {
    title: namesCancer(cancer) ? heading : phrases.withCancer(heading, cancer.title),
    heading,
    subtitle: cancer.inBone,
    runningTitle: phrases.withCancer(treatment.title, cancer.title),
  };
};

/**
 * Titles of a cancer type's sheet; a condition with a name of its own (myeloma bone disease) is never called
 * metastasis.
 */
export const cancerTypeTitles = (cancer: Cancer, phrases: Phrases): Titles => {
  const isMetastasis = cancer.condition === phrases.condition;
  const disease = isMetastasis ? phrases.cancerInBone(cancer.title) : cancer.condition;
  return {
    title: phrases.treatmentsTitle(disease),
    heading: phrases.treatmentsHeading,
    subtitle: cancer.inBone,
    runningTitle: phrases.treatmentsRunning(cancer.title),
  };
};

/** Titles of a guide. */
export const guideTitles = ({ title }: Pick<Guide, 'title'>): Titles => ({
  title,
  heading: title,
  subtitle: null,
  runningTitle: title,
});
