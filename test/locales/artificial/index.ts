import { en } from '../../../scripts/locales/en/index.ts';
import type { Locale, SectionRule } from '../../../scripts/model/locale.ts';
import { ciphered } from './cipher.ts';
import { reading, rules, splitSentences } from './rules.ts';
import { safety } from './safety.ts';
import { translation } from './translation.ts';

const must = (id: string, title: string): SectionRule => ({ id, title, required: true });
const may = (id: string, title: string): SectionRule => ({ id, title, required: false });

/**
 * A locale of an invented language, under a private-use tag of BCP 47: its own titles, safety words and
 * rules; printed words are enciphered English, so that any English word on a sheet is an error.
 */
export const artificial: Locale = {
  tag: 'qaa',
  direction: 'ltr',
  sections: {
    glance: 'Resumo',
    treatments: [
      must('how-it-works', 'Kiel gxi agas'),
      must('how-it-is-given', 'Kiel vi ricevas gxin'),
      must('side-effects', 'Kromefikoj'),
      must('when-to-get-help', 'Kiam peti helpon'),
      must('questions', 'Demandoj'),
      may('care-team', 'Mia teamo'),
    ],
    medicines: [must('how-it-works', 'Kiel gxi agas'), must('when-to-get-help', 'Kiam peti helpon')],
    'cancer-types': [
      must('treatments', 'Niaj traktadoj'),
      must('when-to-get-help', 'Kiam peti helpon'),
      must('questions', 'Demandoj'),
      must('care-team', 'Mia teamo'),
    ],
  },
  sheets: {
    ...ciphered(en.sheets),
    condition: 'ostmetastazo',
    say: 'Mi havas kanceron en la ostoj.',
    inSentence: (name) => name.toLowerCase(),
    list: (names) => names.join(' kaj '),
    chance: { form: 'cxirkaux N el 100', pattern: /\bcxirkaux (\d{1,3}) el 100\b/giu },
  },
  safety,
  phrases: {
    ...ciphered(en.phrases),
    // as long as there is room in large print
    draft: 'QENSG: ne por pacientoj',
    staffFillIn: 'Skribu unue',
    emergencyStripMore: {
      overleaf: 'Vidu “Kiam peti helpon” ba cntr 2.',
      unplaced: 'Vidu “Kiam peti helpon”.',
    },
    pronunciation: null,
    pageReference: /“(?<heading>[^”]+)” ba cntr (?<page>\d+)/gu,
  },
  figures: ciphered(en.figures),
  web: ciphered(en.web),
  formats: ciphered(en.formats),
  catalogue: ciphered(en.catalogue),
  packet: ciphered(en.packet),
  search: {
    idle: ['kaj'],
    setting: ['osto'],
    others: [],
    otherMedicines: [],
    otherCancers: [],
    sameWords: {},
    isotopes: {},
    endings: 'whole-words',
    medicineEndings: [],
    names: {},
    topics: [],
  },
  typography: {
    quote: (straight, before) => (straight === "'" ? '’' : before === '' || before === ' ' ? '«' : '»'),
    joins: [/(?<=\d) (?=tagoj)/gu],
  },
  translation,
  reading,
  splitSentences,
  plainLanguage: async () => rules,
};
