import type { SheetPhrases } from '../../model/locale.ts';
import { inSentence } from './in-sentence.ts';
import { TAG } from './tag.ts';

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/**
 * The single medicines in titles: "Duloxetine or amitriptyline" are two, "Morphine, oxycodone, and other
 * opioids" are a group.
 */
const namesIn = (titles: readonly string[]): string[] =>
  titles.flatMap((title) =>
    / or /u.test(title) && !/ and /u.test(title) ? title.split(/,? or |, /u) : [title],
  );

const oneOf = (names: readonly string[]): string => {
  const [first = '', ...others] = names;
  return new Intl.ListFormat(TAG, { type: 'disjunction' }).format([first, ...others.map(inSentence)]);
};

const allOf = (names: readonly string[]): string =>
  new Intl.ListFormat(TAG, { type: 'conjunction' }).format(names.map(inSentence));

const TREATMENTS: SheetPhrases['treatments'] = {
  'ablation-and-cement': 'Ablation and bone cement',
  'bone-strengthening-medicines': 'Bone-strengthening medicines',
  chemotherapy: 'Chemotherapy',
  'hormone-therapy': 'Hormone therapy',
  immunotherapy: 'Immunotherapy',
  'pain-relief': 'Pain relief and supportive care',
  'radiation-therapy': 'Radiation therapy',
  radiopharmaceuticals: 'Radioactive medicine',
  surgery: 'Surgery and bone stabilization',
  'targeted-therapy': 'Targeted therapy',
};

export const sheetPhrases: SheetPhrases = {
  condition: 'bone metastasis',
  say: 'I have cancer in my bones.',
  treatmentFor: (treatment, condition) => `${treatment} for ${condition}`,
  forCondition: (condition) => `For ${condition}`,
  withCancer: (title, cancerType) => `${title}, ${inSentence(cancerType)}`,
  inSentence,
  list: (names) => new Intl.ListFormat(TAG, { type: 'conjunction' }).format(names),
  cancerInBone: (cancerType) => `${cancerType} in the bones`,
  treatmentsHeading: 'Treatments we may talk about',
  treatmentsTitle: (disease) => `${capitalised(disease)}: treatments we may talk about`,
  treatmentsRunning: (cancerType) => `Treatments, ${inSentence(cancerType)}`,
  medicineNames: (names) => `Names: ${names.join('; ')}`,
  medicines: {
    title: 'Your medicine',
    words: {
      onSheet: 'We tick what you get. Read the lines under it.',
      inFull: 'We tick what you get. Each medicine has a part of its own near the end of this booklet.',
      listed: 'We tick what you get. Ask us for its sheet, or for the booklet on your type of cancer.',
    },
    sheet: (code) => `, sheet ${code}`,
    moreEffects: 'Your medicine can have other effects, too. Its own sheet lists them: ask us for it.',
    signs: {
      emergency: 'Call the emergency number at once',
      callNow: 'Call us now, day or night',
      sameDay: 'Call us today',
      thisWeek: 'Call us this week',
    },
  },
  treatments: TREATMENTS,
  medicineSheets: (codes) => ` ${codes.length === 1 ? 'Sheet' : 'Sheets'}: ${codes.join(', ')}.`,
  forMedicines: {
    these: (titles) => (titles.length === 1 ? titles.join() : oneOf(namesIn(titles))),
    others: (titles) => `All medicines except ${allOf(namesIn(titles))}`,
  },
  allMedicines: 'All of these medicines',
  booklet: 'Learn more',
  bookletTitle: (title) => `${title}: learn more`,
  chance: { form: 'about N in 100', pattern: /\babout (\d{1,3}) in 100\b/giu },
  effectsHelp: 'Find what you notice, then read what you can do, and how soon to tell us.',
  medicineFrame: {
    plan: {
      title: 'My plan',
      labels: [
        'When I take or have this medicine, and how much of it',
        'What I noticed, on which day, and what I want to ask you',
      ],
    },
  },
  planner: { title: 'My dates and doses', head: ['Date', 'Treatment or dose', 'How I felt, what to ask'] },
};
