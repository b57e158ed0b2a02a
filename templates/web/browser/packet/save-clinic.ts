import type { NamedFile } from '../../../../scripts/model/packet.ts';
import { saveZip } from '../basket/save-zip.ts';
import { savedFacts } from './clinic-fields.ts';
import { saveFile } from './save-file.ts';

/**
 * Saves the facts as `clinic.yaml`; with a logo, both as `clinic.zip`. Rejects when the zip script cannot be
 * loaded.
 */
export const saveClinic = async (logo: NamedFile | null): Promise<void> => {
  const text = savedFacts(logo);
  if (logo === null) {
    saveFile('clinic.yaml', text);
    return;
  }
  await saveZip('clinic.zip', [
    { name: 'clinic.yaml', isForPatients: true, bytes: new TextEncoder().encode(text) },
    { ...logo, isForPatients: true },
  ]);
};
