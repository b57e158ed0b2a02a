import { phrases } from './phrases.ts';

/** More names of medicines, by the name that the content has. */
export const medicineNames: Readonly<Record<string, readonly string[]>> = {
  'zoledronic acid': phrases('zoledronate; Reclast; Aclasta; zoledronic'),
  pamidronate: phrases('pamidronic acid'),
  denosumab: phrases('RANK ligand inhibitor; RANKL; Prolia'),
  'radium-223': phrases('radium dichloride; alpharadin; alpha emitter'),
  'lutetium-177 PSMA': phrases(`
    lutetium vipivotide tetraxetan; vipivotide tetraxetan; PSMA-617; Lu-177-PSMA-617; Lu-177 PSMA;
    177Lu-PSMA-617; PSMA; PSMA therapy; radioligand therapy; RLT
  `),
  'strontium-89': phrases('strontium chloride; strontium'),
  'samarium-153': phrases('samarium; samarium lexidronam; EDTMP'),
  'radioactive iodine': phrases('RAI; iodine-131; radioiodine; sodium iodide; iodine treatment; iodine'),
  acetaminophen: phrases('paracetamol'),
  leuprolide: phrases('leuprorelin; Lupron'),
  abiraterone: phrases('abiraterone acetate'),
  fluorouracil: phrases('5-FU; 5 fluorouracil'),
  capecitabine: phrases('cape'),
  'immunotherapy-myeloma': phrases(`
    CAR-T; CAR T-cell; CAR T; chimeric antigen receptor; bispecific; bispecifics; BiTE;
    bispecific antibody; T-cell engager; BCMA; T cells; cellular therapy
  `),
};
