import type { SiteClinic } from '../../templates/web/packet/packet-data.ts';
import { flatValues } from '../content/yaml/flat-values.ts';
import type { ClinicProfile } from '../model/handout.ts';

/** What the page that makes packets begins with: the facts of the site's own clinic, none where it has no clinic. */
export const siteClinic = (clinic: ClinicProfile | null): SiteClinic => ({
  values: Object.fromEntries(flatValues(clinic && { ...clinic, logo: null })),
  hasLogo: (clinic?.logo ?? null) !== null,
});
