import { z } from 'zod';
import { contrastWithWhite, MIN_CONTRAST, nearestLegible } from '../pictures/contrast.ts';
import { isNearRed } from '../pictures/near-red.ts';
import { orNull } from './clinic-words.ts';

/**
 * With `https://`, a code of 8 and a revision of 4 a link has at most 82 characters: modules of its QR code
 * are 0.45 mm or more.
 */
const MAX_WEBSITE = 60;
/** The web address of the clinic's sheets. */
export const website = z
  .string()
  .trim()
  .max(MAX_WEBSITE, `at most ${MAX_WEBSITE} characters, so that the QR code stays easy to scan`)
  .regex(
    /^$|^[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d]([a-z\d-]*[a-z\d])?)+(\/[\w.~-]+)*$/,
    'a web address without `https://`, its host in small letters, such as sheets.example.org or example.org/patients/sheets',
  )
  .nullish()
  .transform(orNull);

const COLOUR = /^#[\dA-Fa-f]{6}$/;

const NO_RED = 'a colour that is no red, such as a blue, a green or a brown: red is for emergencies alone';

/** What a colour needs to be legible on white; null for one that is. The nearest legible colour may be a red. */
const tooPale = (colour: string): string | null => {
  if (contrastWithWhite(colour) >= MIN_CONTRAST) return null;
  const found = contrastWithWhite(colour).toFixed(1);
  const nearest = nearestLegible(colour);
  const suggestion = isNearRed(nearest) ? '' : `; the nearest one that passes is "${nearest}"`;
  return `a colour with a contrast of ${MIN_CONTRAST} or more with white (this one has ${found})${suggestion}`;
};

/** The clinic's colour, in upper case. */
export const accent = z
  .string()
  .regex(/^$|^#[\dA-Fa-f]{6}$/, 'a colour in quotes, such as "#0A4453"')
  .superRefine((colour, context) => {
    if (!COLOUR.test(colour)) return;
    const message = isNearRed(colour) ? NO_RED : tooPale(colour);
    if (message !== null) context.addIssue({ code: 'custom', message });
  })
  .nullish()
  .transform((colour) => (colour ? colour.toUpperCase() : null));
