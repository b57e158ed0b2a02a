import type { CatalogueWords } from '../../model/catalogue-words.ts';

/** Words of the catalogue in English that its script shows. */
export const catalogueWords: CatalogueWords = {
  editions: {
    'letter-standard': 'Letter, standard print',
    'letter-large': 'Letter, large print',
    'a4-standard': 'A4, standard print',
    'a4-large': 'A4, large print',
  },
  kinds: {
    treatment: 'Treatment, all cancer types',
    pair: 'Treatment sheet',
    'cancer-type': 'Treatments of one cancer type',
    booklet: 'Booklet',
    guide: 'Guide',
  },
  found: '{count} sheets fit your choices.',
  foundOne: '1 sheet fits your choices.',
  foundNone: 'No sheet fits. Try fewer choices, or another spelling.',
  more: 'Show all {count} sheets',
  states: {
    draft: 'Draft: not for patients until reviewed',
    overdue: 'Review overdue since {until}: not for patients',
    reviewed: 'Reviewed, use until {until}',
  },
  meta: '{kind} · {edition} · {pages} pages · reading grade {grade}',
  metaOnePage: '{kind} · {edition} · 1 page · reading grade {grade}',
  read: 'Read on screen',
  open: 'Open PDF',
  openOf: 'Open PDF: {title}, {edition}',
  print: 'Print',
  download: 'Download',
  actions: 'More for this sheet',
  actionsOf: 'More for this sheet: {title}',
  copyLink: 'Copy link to this sheet',
  copyNote: 'Copy chart note',
  copied: 'Copied: {text}',
  copyHere: 'Copy this text',
  close: 'Close',
  isCurrent: 'Is a printed sheet current?',
  changed: 'Changed with version {version} on {date}: {note}',
  add: 'Add to basket',
  addOf: 'Add to basket: {title}',
  remove: 'Take out of basket',
  removeOf: 'Take out of basket: {title}',
  added: '{title} is in the basket. Sheets in it: {count}.',
  removed: '{title} is out of the basket. Sheets in it: {count}.',
  warnings: {
    draft: 'This sheet is a draft. It is not for patients until a clinician of your clinic has reviewed it.',
    overdue:
      'This sheet was reviewed for use until {until}. It is not for patients until a clinician has reviewed it again.',
  },
  addAnyway: 'Add it anyway',
  leaveOut: 'Leave it out',
  zip: 'Download all as one zip',
  zipping: 'Making the zip …',
  zipDone: 'The zip is ready: {count} sheets.',
  zipFailed: 'The zip could not be made: {reason}. Open each sheet from the list in its place.',
  copyLinkAll: 'Copy link to these choices',
  copyNotes: 'Copy chart notes',
  clear: 'Empty the basket',
  chartNotes: {
    draft:
      'DRAFT patient handout (not reviewed): {title}. Code {code}, revision {revision}, version {version}, {language}, {edition}.',
    overdue:
      'Patient handout with OVERDUE review: {title}. Code {code}, revision {revision}, version {version}, {language}, {edition}.',
    reviewed:
      'Patient handout given: {title}. Code {code}, revision {revision}, version {version}, {language}, {edition}.',
  },
};
