import type { CancerType, Guide, Treatment } from '../../content/schemas/index.ts';
import type { Handout } from '../../model/handout.ts';
import type { SheetPhrases } from '../../model/locale.ts';

/** The four names of a sheet; see the handout model for where each is printed. */
export type Titles = Pick<Handout, 'title' | 'heading' | 'subtitle' | 'runningTitle'>;

type TreatmentName = Pick<Treatment, 'title'>;
type Cancer = Pick<CancerType, 'title' | 'condition' | 'inBone'>;

/** Characters of a heading that fit on one line; a second line would push a sheet to a third page. */
const ONE_LINE = 38;

/** The heading of a sheet: the treatment with the condition, or without it if both do not fit on one line. */
const headingOf = (treatment: string, condition: string, phrases: SheetPhrases): string => {
  const whole = phrases.treatmentFor(treatment, condition);
  return whole.length > ONE_LINE ? treatment : whole;
};

/** Titles of a treatment's sheet for every cancer type. */
export const treatmentTitles = ({ title }: TreatmentName, phrases: SheetPhrases): Titles => {
  const heading = headingOf(title, phrases.condition, phrases);
  const whole = phrases.treatmentFor(title, phrases.condition);
  const subtitle = heading === title ? phrases.forCondition(phrases.condition) : null;
  return { title: whole, heading, subtitle, runningTitle: title };
};

/** Titles of a treatment's long form. */
export const bookletTitles = ({ title }: TreatmentName, phrases: SheetPhrases): Titles => {
  return {
    title: phrases.bookletTitle(phrases.treatmentFor(title, phrases.condition)),
    heading: headingOf(title, phrases.condition, phrases),
    subtitle: phrases.booklet,
    runningTitle: phrases.bookletTitle(title),
  };
};

/** Whether the condition contains the cancer type already, as in "myeloma bone disease". */
const namesCancer = ({ condition, title }: Cancer): boolean =>
  condition.toLowerCase().includes(title.toLowerCase());

/** Titles of a pair; `treatment` is the variant if the cancer type has one. */
export const pairTitles = (treatment: TreatmentName, cancer: Cancer, phrases: SheetPhrases): Titles => {
  const whole = phrases.treatmentFor(treatment.title, cancer.condition);
  return {
    title: namesCancer(cancer) ? whole : phrases.withCancer(whole, cancer.title),
    heading: headingOf(treatment.title, cancer.condition, phrases),
    subtitle: cancer.inBone,
    runningTitle: phrases.withCancer(treatment.title, cancer.title),
  };
};

/**
 * Titles of the long form of a treatment for one cancer type; the type is in the title, and the booklet's
 * name under the heading.
 */
export const pairBookletTitles = (
  treatment: TreatmentName,
  cancer: Cancer,
  phrases: SheetPhrases,
): Titles => {
  const pair = pairTitles(treatment, cancer, phrases);
  return {
    title: phrases.bookletTitle(pair.title),
    heading: pair.heading,
    subtitle: phrases.booklet,
    runningTitle: phrases.bookletTitle(pair.runningTitle),
  };
};

/**
 * Titles of a cancer type's sheet; a condition with a name of its own (myeloma bone disease) is never called
 * metastasis.
 */
export const cancerTypeTitles = (cancer: Cancer, phrases: SheetPhrases): Titles => {
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
