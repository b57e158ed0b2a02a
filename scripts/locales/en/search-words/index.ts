import type { SearchWords } from '../../../model/search-words.ts';
import { phrases } from '../../rules/phrase-list.ts';
import { boneTopics } from './bone-topics.ts';
import { everydayTopics, unanswered } from './everyday-topics.ts';
import { medicineNames } from './medicine-names.ts';
import { otherCancers, otherMedicines } from './other-subjects.ts';
import { sameWords } from './same-words.ts';
import { sheetNames } from './sheet-names.ts';
import { symptomTopics } from './symptom-topics.ts';
import { treatmentTopics } from './treatment-topics.ts';

/** Search terms in English. */
export const searchWords: SearchWords = {
  idle: phrases(`
    a; about; after; all; also; am; an; and; any; are; arent; as; at; be; been; before; being; but; by;
    can; cancer; cannot; cant; could; did; didnt; do; does; doesnt; dont; drug; drugs; during; feel;
    feels; for; from; get; gets; getting; give; given; he; herself; hers; him; himself; she;
    had; handout; handouts; has; have; having; her; his; how; i; if; im; in; info; information; into;
    is; it; its; leaflet; like; long; me; medication; medications; medicine; medicines; more; my;
    need; not; now; of; off; on; or; our; out; patient; patients; pdf; people; please; sheet; sheets;
    should; so; some; take; taken; takes; taking; tell; than; that; the; their; them; then; there;
    therapy; these; they; this; those; to; treatment; treatments; us; use; used; using; want; was;
    we; were; what; when; where; which; while; who; why; will; with; without; wont; would; you; your
  `),
  setting: phrases(`
    bone metastasis; bone mets; spread; spread to bone; spread to the bone; spread to the bones; metastasis; cancer in bone; cancer in the bones; bone; bone metastasis treatment; stage 4
  `),
  others: phrases('heart; liver; brain; stomach; massage'),
  otherMedicines: [...otherMedicines, { say: unanswered, offer: null }],
  otherCancers,
  endings: 'english',
  sameWords,
  isotopes: {
    radium: { symbol: 'ra', mass: 223 },
    lutetium: { symbol: 'lu', mass: 177 },
    strontium: { symbol: 'sr', mass: 89 },
    samarium: { symbol: 'sm', mass: 153 },
    iodine: { symbol: 'i', mass: 131 },
    actinium: { symbol: 'ac', mass: 225 },
    technetium: { symbol: 'tc', mass: 99 },
  },
  medicineEndings: phrases(`
    mab; nib; lib; parib; platin; taxel; rubicin; dronate; dronic; lutamide; relin; relix; zole;
    stane; zomib; lidomide; leucel; trexed; bine; tecan; setron; limus; stat; xaban; gabalin; codone;
    morphone; profen; tinib; sertib; degib; vedotin
  `),
  names: { ...medicineNames, ...sheetNames },
  topics: [...boneTopics, ...treatmentTopics, ...symptomTopics, ...everydayTopics],
};
