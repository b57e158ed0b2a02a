/** What a clinic prints on its sheets as its own. Types only; imports nothing. */

/**
 * One filled shape of a logo: path data, colour `#RRGGBB`, and whether holes are found by the even-odd rule.
 */
type LogoShape = { d: string; fill: string; evenOdd: boolean };

/** A logo: a drawing in user units, or a PNG with its bytes in base64 and its size in pixels. */
export type Logo =
  | {
      type: 'drawing';
      viewBox: [left: number, top: number, width: number, height: number];
      shapes: LogoShape[];
    }
  | { type: 'png'; data: string; width: number; height: number };

/** The number to call with a fever: one of the clinic's phones, or the emergency number. */
export type FeverRoute = 'day' | 'after-hours' | 'all-hours' | 'emergency';

/** When a fever is one to call for, and whom. */
export type FeverRule = {
  /**
   * Degrees Celsius at and above which people call; 37.5 to 38.0, or up to 38.5 when a clinician has decided
   * so.
   */
  celsius: number;
  /** Hours that it has lasted; null: it counts when it is measured once. */
  lastingHours: number | null;
  /** The clinician who decided on more than 38.0 °C. Not printed. */
  decidedBy: string | null;
  call: { day: FeverRoute; night: FeverRoute };
};

/** Medicines that carry radiation, after which people keep their distance for some days. */
export type DistanceMedicine = 'radium-223' | 'lutetium' | 'iodine' | 'strontium' | 'samarium';

/** What a clinic prints on its sheets. Null is open: a line to write on, or words that say where to ask. */
export type ClinicProfile = {
  name: string | null;
  department: string | null;
  address: string | null;
  phones: { day: string | null; afterHours: string | null; allHours: string | null };
  hours: string | null;
  emergencyNumber: string;
  fever: FeverRule;
  /** What to do when nobody answers the telephone; null: the words of the sheets. */
  noAnswer: string | null;
  /** Days to keep a distance after each medicine. */
  distanceDays: Record<DistanceMedicine, number | null>;
  /** How to get an interpreter, and the notice of free language help (45 CFR 92.11). */
  interpreter: string | null;
  languageHelp: string | null;
  /** Where sheets are found, without `https://`; with it the code and a QR code are printed. */
  website: string | null;
  logo: Logo | null;
  /** Colour of headings, rules and pictograms, `#RRGGBB`; null: the project's own. */
  accent: string | null;
  ink: 'colour' | 'black';
  /** Words of the clinic at the end of each sheet. */
  footer: string | null;
};
