/** A clinic fact that can be typed on the packet page: the keys of `clinic.yaml`, joined by full stops. */
export type ClinicFactKey =
  | 'name'
  | 'department'
  | 'phones.day'
  | 'phones.afterHours'
  | 'phones.allHours'
  | 'hours'
  | 'emergencyNumber'
  | 'fever.fahrenheit'
  | 'fever.celsius'
  | 'fever.lastingHours'
  | 'fever.decidedBy'
  | 'fever.call.day'
  | 'fever.call.night'
  | 'noAnswer'
  | 'distanceDays.radium-223'
  | 'distanceDays.lutetium'
  | 'distanceDays.iodine'
  | 'distanceDays.strontium'
  | 'distanceDays.samarium'
  | 'address'
  | 'interpreter'
  | 'languageHelp'
  | 'website'
  | 'accent'
  | 'footer';

/** A word for one person. */
export type PersonalKey = 'givenBy' | 'date' | 'nextVisit' | 'medicines' | 'dates' | 'line';

/** Words of the packet page; `{name}` is a placeholder. */
export type PacketWords = {
  title: string;
  lead: string;
  /** Link of the catalogue to the page. */
  link: string;
  noScript: string;
  cancer: string;
  anyCancer: string;
  /** Groups of suggested sheets. */
  groups: { overview: string; treatments: string; medicines: string; guides: string };
  noMedicines: string;
  /** Beside a guide that goes with a treatment in the packet. */
  goesWith: string;
  other: string;
  otherHint: string;
  add: string;
  noSheet: string;
  contents: string;
  /** Button that leads to the contents. */
  sheetCount: string;
  empty: string;
  added: string;
  removed: string;
  moved: string;
  up: string;
  down: string;
  remove: string;
  upOf: string;
  downOf: string;
  removeOf: string;
  draft: string;
  drafts: string;
  preview: string;
  previewPages: string;
  previewErrors: string;
  /** Name of a page for screen readers. */
  pageOf: string;
  /** The pages before the first sheet. */
  cover: string;
  paper: string;
  edition: string;
  ink: string;
  inks: { colour: string; black: string };
  duplex: string;
  teachBack: string;
  titleOfPacket: string;
  titleHint: string;
  clinic: string;
  clinicHint: string;
  facts: Record<ClinicFactKey, string>;
  /** Whom to call with a fever. */
  routes: Record<'day' | 'after-hours' | 'all-hours' | 'emergency', string>;
  asIs: string;
  open: string;
  openHint: string;
  save: string;
  remember: string;
  forget: string;
  forgotten: string;
  storageRefused: string;
  opened: string;
  notOpened: string;
  logoMissing: string;
  logo: string;
  logoHint: string;
  logoAlt: string;
  logoTaken: string;
  removeLogo: string;
  personal: string;
  personalHint: string;
  /** Beside the name of the part while something is typed in it. */
  personFilled: string;
  askPerson: string;
  samePerson: string;
  otherPerson: string;
  personForgotten: string;
  nextPerson: string;
  otherCancer: string;
  personalFields: Record<PersonalKey, string>;
  make: string;
  savePacket: string;
  loading: string;
  making: string;
  changed: string;
  made: string;
  failed: string;
  error: string;
  errors: string;
  result: string;
  openPdf: string;
  savePdf: string;
  print: string;
};
