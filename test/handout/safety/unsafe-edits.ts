/**
 * An edit of the project's own content that would make a sheet unsafe: words of a file, and their
 * replacement.
 */
export type UnsafeEdit = { file: string; words: string | RegExp; becomes: string; rule: string };

const CHEMO = 'en/treatments/chemotherapy.md';
const FLAGS = 'en/shared/red-flags.md';
const FEVER = 'en/shared/fever.md';

/** Unsafe edits by description; each must be stopped by its rule, in the edited file. */
export const UNSAFE_EDITS: Readonly<Record<string, UnsafeEdit>> = {
  'a red flag is taken out': {
    file: FLAGS,
    rule: 'handout/red-flag-lost',
    words: /- Confusion, a seizure.*\n/,
    becomes: '',
  },
  'a red flag loses a part of what it names': {
    file: FLAGS,
    rule: 'handout/red-flag-lost',
    words: ', or new bladder or bowel trouble',
    becomes: '',
  },
  'a red flag is put a card lower': {
    file: FLAGS,
    rule: 'handout/red-flag-lost',
    words: /(- Chest pain, sudden trouble breathing.*\n)(\n:::\n\n:::same-day\n\n)/,
    becomes: '$2$1',
  },
  'a fifth red flag is added': {
    file: FLAGS,
    rule: 'handout/red-flags-too-many',
    words: /(- Chest pain, sudden trouble breathing.*\n)/,
    becomes: '$1- A fall from a ladder :cite[BARTS-UNWELL]\n',
  },
  'a dose is added': {
    file: CHEMO,
    rule: 'handout/dose',
    words: 'Ask us before you take aspirin or ibuprofen.',
    becomes: 'Take 400 mg ibuprofen.',
  },
  'a figure of survival is added': {
    file: CHEMO,
    rule: 'handout/survival-figure',
    words: 'Chemo does not cure cancer in bone.',
    becomes: 'Chemo does not cure cancer in bone. About 50 in 100 people live for 2 years.',
  },
  'the source of a sign is taken out': {
    file: CHEMO,
    rule: 'handout/safety-without-source',
    words: '- Swollen face or throat :cite[NHS-ANA; ACS-CALL]',
    becomes: '- Swollen face or throat',
  },
  'the source of “do not” is taken out': {
    file: 'en/treatments/hormone-therapy.md',
    rule: 'handout/safety-without-source',
    words: /(\*\*Do not mix\*\* abiraterone and radium-223: bones could break.*) :cite\[[^\]]*\]/,
    becomes: '$1',
  },
  'a sign gets another level': {
    file: CHEMO,
    rule: 'handout/sign-level',
    words: /:::same-day\n/,
    becomes: ':::same-day\n\n- Face droops, or slurred speech :cite[LEEDS-CH]',
  },
  'a treatment repeats a red flag': {
    file: CHEMO,
    rule: 'handout/sign-repeated',
    words: '- Swollen face or throat :cite[NHS-ANA; ACS-CALL]',
    becomes: '- Chest pain, trouble breathing, fainting, or coughing up blood :cite[NHS-ANA; ACS-CALL]',
  },
  'a flag is hidden in a long-form passage': {
    file: CHEMO,
    rule: 'handout/safety-in-long-form',
    words: 'We examine you, test',
    becomes: 'If your legs feel numb, call 911. We examine you, test',
  },
  'a sign to report is in the long form alone': {
    file: CHEMO,
    rule: 'handout/safety-in-long-form',
    words: 'We examine you, test',
    becomes: 'Let us know when your vision blurs. We examine you, test',
  },
  'signs to report are a list in the long form alone': {
    file: CHEMO,
    rule: 'handout/safety-in-long-form',
    words: 'Chemo harms healthy cells too.',
    becomes: 'Tell us when you notice:\n\n- Blurred vision\n\nChemo harms healthy cells too.',
  },
  'a card gets one bullet too many': {
    file: CHEMO,
    rule: 'handout/care-card-too-long',
    words: /(- Tingling, red, or sore hands or feet.*\n)/,
    becomes: '$1- A new rash :cite[LEEDS-CH]\n- A sore eye :cite[LEEDS-CH]\n',
  },
  'text is put between two cards': {
    file: CHEMO,
    rule: 'handout/care-card-text-between',
    words: /:::\n\n:::same-day/,
    becomes: ':::\n\nAsk us.\n\n:::same-day',
  },
  'a “do not mix” is on one of two sheets only': {
    file: 'interactions.yaml',
    rule: 'handout/mix-missing',
    words: '  treatments: [pain-relief]',
    becomes: '  treatments: [pain-relief, surgery]',
  },
  'an exception of a “do not mix” is taken out': {
    file: 'interactions.yaml',
    rule: 'handout/mix-missing',
    words:
      '    - cancers: [lung]\n      reason: Chemotherapy for lung cancer uses other medicines.\n      sources: [ACS-NSCH, ACS-SCCH]\n',
    becomes: '',
  },
  'a line about safety is on the sheet for all types alone': {
    file: 'en/treatments/targeted-therapy.md',
    rule: 'handout/safety-line-left-out',
    words: /(- \*\*Avoid grapefruit.*\n)/,
    becomes: '\n:::general\n\n$1\n:::\n',
  },
  'a line about safety in words of its own is on the sheet for all types alone': {
    file: 'en/treatments/radiopharmaceuticals.md',
    rule: 'handout/safety-line-left-out',
    words: /(- \*\*Keep your distance\*\* from)/,
    becomes: '- If your jaw swells, phone us. :cite[CRUK-RA]\n$1',
  },
  'a second sentence after “do not mix” is on the sheet for all types alone': {
    file: 'en/treatments/radiopharmaceuticals.md',
    rule: 'handout/safety-line-left-out',
    words: /(:::general\n\n- \*\*Do not mix\*\* abiraterone and radium-223\.)/,
    becomes: '$1 Never crush the capsule.',
  },
  'a line about safety is on pair sheets alone': {
    file: CHEMO,
    rule: 'handout/safety-line-left-out',
    words: ':::only{cancer="bladder lung"}\n\n- **On cisplatin',
    becomes: ':::pair{cancer="bladder lung"}\n\n- **On cisplatin',
  },
  'a treatment is taken out of a map': {
    file: 'en/cancer-types/lung.md',
    rule: 'handout/treatment-map-missing',
    words: /- :icon\[target\] :treatment\[ablation-and-cement\].*\n/,
    becomes: '',
  },
  'a “do not mix” is added to one sheet': {
    file: CHEMO,
    rule: 'handout/mix-unlisted',
    words: '- **First:** Tell us',
    becomes: '- **Do not mix** aspirin and wine. :cite[FRON-HERB]\n- **First:** Tell us',
  },
  'a medicine that the team may combine is forbidden': {
    file: CHEMO,
    rule: 'handout/mix-class',
    words: 'gene test first. Tell us before you start** capecitabine if you take warfarin.',
    becomes: 'gene test first. Do not mix** capecitabine and warfarin.',
  },
  'the words on two medicines are changed': {
    file: 'interactions.yaml',
    rule: 'handout/mix-missing',
    words: 'unless we plan it with a bone medicine.',
    becomes: 'unless we say so.',
  },
  'the fever line is taken out': {
    file: FEVER,
    rule: 'handout/red-flag-lost',
    words: /- Fever of :clinic\[fever\].*\n/,
    becomes: '',
  },
  'the pills that hide a fever are taken out': {
    file: FEVER,
    rule: 'handout/red-flag-lost',
    words: ' or ibuprofen',
    becomes: '',
  },
  'a fever is put a card lower': {
    file: CHEMO,
    rule: 'handout/sign-level',
    words: /:::same-day\n/,
    becomes: ':::same-day\n\n- Fever of :clinic[fever] :cite[LEEDS-CH]',
  },
  'a heading says when to call, without a source': {
    file: CHEMO,
    rule: 'handout/safety-without-source',
    words: '### What to tell us',
    becomes: '### Call us today if you feel hot',
  },
  'a phone number is written': {
    file: CHEMO,
    rule: 'handout/phone-number',
    words: 'Chemo does not cure cancer in bone.',
    becomes: 'Chemo does not cure cancer in bone. The nurse is at 202-456-1111.',
  },
  'an emergency number is written': {
    file: CHEMO,
    rule: 'handout/emergency-number',
    words: 'Chemo does not cure cancer in bone.',
    becomes: 'Chemo does not cure cancer in bone. Dial 999 for help.',
  },
  'a fever is written': {
    file: CHEMO,
    rule: 'handout/body-temperature',
    words: 'Chemo does not cure cancer in bone.',
    becomes: 'Chemo does not cure cancer in bone. Fever is 101 °F.',
  },
  'a phone number is written under the title': {
    file: CHEMO,
    rule: 'handout/phone-number',
    words: /^lead: .*$/m,
    becomes: 'lead: Chemo slows cancer. Our line is 202-456-1111.',
  },
};
