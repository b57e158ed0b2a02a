/** A clinic's own facts on its sheets. Types only; imports nothing. */

/** One filled shape of a logo: path data, colour `#RRGGBB`, and whether holes follow the even-odd rule. */
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

/** When to call about a fever, and whom. */
export type FeverRule = {
  /**
   * Temperature in degrees Celsius from which people call; 37.5 to 38.0, or up to 38.5 if a clinician has
   * decided so.
   */
  celsius: number;
  /** Hours that it must have lasted; null: a single measurement counts. */
  lastingHours: number | null;
  /** The clinician who decided on more than 38.0 °C. Not printed. */
  decidedBy: string | null;
  call: { day: FeverRoute; night: FeverRoute };
};

/** Radioactive medicines, after which people keep their distance for some days. */
export type DistanceMedicine = 'radium-223' | 'lutetium' | 'iodine' | 'strontium' | 'samarium';

/** A clinic's facts on its sheets. `null`: print a blank line, or words that say where to ask. */
export type ClinicProfile = {
  name: string | null;
  department: string | null;
  address: string | null;
  phones: { day: string | null; afterHours: string | null; allHours: string | null };
  hours: string | null;
  emergencyNumber: string;
  fever: FeverRule;
  /** What to do when nobody answers the phone; null: the default words. */
  noAnswer: string | null;
  /** Days to keep a distance after each medicine. */
  distanceDays: Record<DistanceMedicine, number | null>;
  /**
   * How to get an interpreter, and the notice of free language help (45 CFR 92.11). In these and `footer`,
   * `:lang[words]{code=es}` names a language; `clinic-note.ts` reads it.
   */
  interpreter: string | null;
  languageHelp: string | null;
  /** Address of the sheets, without `https://`; if set, the code and a QR code are printed. */
  website: string | null;
  logo: Logo | null;
  /** Colour of headings, rules and pictograms, `#RRGGBB`; null: the project's own. */
  accent: string | null;
  ink: 'colour' | 'black';
  /** Closing words of the clinic on each sheet. */
  footer: string | null;
};
