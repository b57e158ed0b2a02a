import { phrases } from '../../rules/phrase-list.ts';

/** More names of medicines, by their name or id in the content. */
export const medicineNames: Readonly<Record<string, readonly string[]>> = {
  'ácido zoledrónico': phrases('zoledronato; Reclast; Aclasta; zoledronico'),
  pamidronato: phrases('ácido pamidrónico'),
  denosumab: phrases('inhibidor de RANKL; RANKL; Prolia'),
  'radio-223': phrases('radio; dicloruro de radio; emisor alfa'),
  'lutecio-177 PSMA': phrases('lutecio; vipivotida tetraxetán; PSMA; terapia con PSMA; radioligandos'),
  'estroncio-89': phrases('estroncio; cloruro de estroncio'),
  'samario-153': phrases('samario; EDTMP'),
  'yodo radiactivo': phrases('yodo; iodo; yodo-131; radioyodo; tratamiento con yodo'),
  fentanilo: phrases('parche; parches; parche para el dolor; fentanil'),
  acetaminofén: phrases('paracetamol; Tylenol'),
  leuprolida: phrases('leuprorelina; Lupron'),
  abiraterona: phrases('acetato de abiraterona'),
  fluorouracilo: phrases('5-FU; 5 fluorouracilo'),
  'calcium-and-vitamin-d': phrases('vitamina D3; colecalciferol; Caltrate'),
  opioids: phrases('opioide; opioides; narcótico; narcóticos; opiáceos; pastillas fuertes para el dolor'),
  laxatives: phrases('laxante; laxantes; laxativo; sen; ablandar el popó'),
  nsaids: phrases('AINE; AINEs; antiinflamatorio; antiinflamatorios; desinflamatorio'),
  steroids: phrases('esteroide; esteroides; corticoides; cortisona; dexa'),
  'lhrh-shots': phrases('LHRH; GnRH; inyección de hormonas; inyecciones hormonales'),
  'aromatase-inhibitors': phrases('inhibidor de la aromatasa; inhibidores de la aromatasa'),
  'cdk46-pills': phrases('CDK4/6; CDK 4/6; inhibidor de CDK'),
  'parp-pills': phrases('PARP; inhibidor de PARP'),
  'car-t': phrases('CAR-T; células CAR T; células T'),
  'bispecific-antibodies': phrases('biespecífico; biespecíficos; anticuerpo biespecífico'),
};

/** More names of treatments, cancer types and guides, by their ids. */
export const sheetNames: Readonly<Record<string, readonly string[]>> = {
  'radiation-therapy': phrases(`
    radioterapia; radiación; radiaciones; rayos; rayos X; SBRT; IMRT; radiocirugía; radioterapia estereotáctica; cobalto; bomba de cobalto; hipofraccionada; acelerador
  `),
  'hormone-therapy': phrases(
    'terapia hormonal; hormonas; hormonoterapia; tratamiento hormonal; bloqueo hormonal',
  ),
  chemotherapy: phrases('quimioterapia; quimio; quimios; taxanos; platino'),
  immunotherapy: phrases('inmunoterapia; inhibidores de puntos de control; PD-1; PD-L1; defensas'),
  'targeted-therapy': phrases(
    'terapia dirigida; terapia blanco; terapias dirigidas; anticuerpos; medicina de precisión',
  ),
  'bone-strengthening-medicines': phrases(`
    medicinas para fortalecer los huesos; fortalecer huesos; bisfosfonatos; bifosfonatos; inyección para los huesos; suero para los huesos
  `),
  radiopharmaceuticals: phrases(
    'radiofármacos; medicinas radiactivas; radioactivo; radiactivo; medicina nuclear; isótopos',
  ),
  surgery: phrases(
    'cirugía; operación; operar; clavo; placa; tornillo; prótesis; varilla; barra en el hueso; fierro; artroplastia; ortopedia; ortopedista; reemplazo de cadera',
  ),
  'ablation-and-cement': phrases(
    'ablación; cemento; vertebroplastia; cifoplastia; radiofrecuencia; crioablación; cementoplastia',
  ),
  'pain-relief': phrases(`
    alivio del dolor; dolor; dolores; control del dolor; analgésicos; calmantes; cuidados paliativos; paliativo; hospicio; dolor de huesos
  `),
  breast: phrases('cáncer de mama; cáncer de seno; cáncer de pecho; mama; seno; senos; pecho; mamario'),
  prostate: phrases('cáncer de próstata; próstata'),
  lung: phrases('cáncer de pulmón; pulmón; pulmones; bronquios'),
  kidney: phrases('cáncer de riñón; riñón; riñones; renal; cáncer renal'),
  thyroid: phrases('cáncer de tiroides; tiroides'),
  myeloma: phrases('mieloma; mieloma múltiple; células plasmáticas'),
  melanoma: phrases('melanoma; cáncer de piel; lunar'),
  bladder: phrases('cáncer de vejiga; vejiga; urotelial'),
  colorectal: phrases('cáncer de colon; colon; recto; cáncer de recto; intestino; cáncer colorrectal'),
  'teeth-and-bone-medicines': phrases(
    'dientes; diente; muelas; muela; osteonecrosis; osteonecrosis de la mandíbula; limpieza dental; dentadura; postizos; caries; dentista; mandíbula; quijada; encías; sacar una muela; implante',
  ),
  'when-to-get-help': phrases(
    'emergencia; emergencias; urgencia; urgencias; señales de alerta; cuándo llamar; 911; sala de emergencias; ayuda',
  ),
  'questions-to-ask': phrases('preguntas; qué preguntar; lista de preguntas; cita; segunda opinión'),
  'words-you-may-hear': phrases('glosario; diccionario; palabras; términos; definiciones'),
  'medicines-that-do-not-mix': phrases(
    'interacciones; no mezclar; mezclar medicinas; toronja; pomelo; suplementos; hierbas; vitaminas; remedios caseros',
  ),
  'fertility-and-pregnancy': phrases(
    'embarazo; embarazada; fertilidad; anticonceptivos; condón; sexo; relaciones sexuales; tener relaciones; bebé; amamantar; lactancia; dar pecho; tener hijos; esperma; óvulos',
  ),
  'staying-active-and-safe': phrases(
    'ejercicio; ejercicios; terapia física; fisioterapia; caminar; bastón; andador; andadera; muletas; nadar; natación; gimnasio; bicicleta; levantar cosas; silla de ruedas; caídas; caerse; cargar',
  ),
  'how-cancer-spreads-to-bones': phrases(
    'metástasis; metástasis ósea; cáncer en los huesos; cáncer de huesos; cómo llega el cáncer a los huesos; pasó a los huesos; fue a los huesos; llegó a los huesos; lesión lítica; lesiones líticas; lesión en el hueso; regado',
  ),
  'treatments-for-bone-metastasis': phrases(
    'tratamientos; opciones; opciones de tratamiento; todos los tratamientos',
  ),
};
