import type { SiteClinic } from '../../templates/web/packet/packet-data.ts';
import { flatValues } from '../content/yaml/flat-values.ts';
import type { ClinicProfile } from '../model/handout.ts';

/** Initial facts of the packet page: those of the site's own clinic, if any. */
export const siteClinic = (clinic: ClinicProfile | null): SiteClinic => ({
  values: Object.fromEntries(flatValues(clinic && { ...clinic, logo: null })),
  hasLogo: (clinic?.logo ?? null) !== null,
});
