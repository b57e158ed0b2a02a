import type { SearchWords } from '../../../model/search-words.ts';
import { phrases } from '../../rules/phrase-list.ts';

/** Everyday questions in Spanish. The best sheet of each comes first. */
export const everydayTopics: SearchWords['topics'] = [
  {
    say: phrases('alcohol; tomar alcohol; beber alcohol; cerveza; tomar cerveza; vino; licor; tequila'),
    sheets: ['pain-relief', 'opioids', 'acetaminophen', 'medicines-that-do-not-mix'],
  },
  {
    say: phrases('mascota; mascotas; perro; perros; mi perro; gato; gatos; mi gato'),
    sheets: ['radiopharmaceuticals', 'radiation-therapy'],
  },
  {
    say: phrases(`
      radiactivo después de la radioterapia; radiactiva después de la radioterapia; radioactivo después de la radiación; soy radiactivo; soy radioactivo;
      seré radiactivo
    `),
    sheets: ['radiation-therapy', 'radiopharmaceuticals'],
  },
  {
    say: phrases(`
      volver al trabajo; regresar al trabajo; trabajar; trabajo; permiso del trabajo; cuánto cuesta; costo; costos; precio; pagar; ayuda para pagar; dinero
    `),
    sheets: ['questions-to-ask'],
  },
  {
    say: phrases(`
      dolor nuevo; dolor de noche; dolor en la noche; dolor por la noche; dolor nocturno; dolor me despierta; me despierta el dolor; dolor peor; el dolor empeora;
      más dolor; dolor al acostarme
    `),
    sheets: ['when-to-get-help', 'pain-relief'],
  },
  {
    say: phrases(`
      pantorrilla hinchada; dolor de pantorrilla; desmayo; desmayos; me desmayé; desmayé; tos con sangre; toso sangre; sangre al toser; convulsión; convulsiones; ataque;
      no siento las piernas; no siento mis piernas; no puedo mover las piernas; piernas pesadas; no controlo; no me sostienen las piernas; mareo al pararme
    `),
    sheets: ['when-to-get-help'],
  },
  {
    say: phrases(`
      no puedo pararme; no puedo pisar; no puedo apoyar la pierna; no puedo usar el brazo; dolor de repente; tronó el hueso; oí un crujido
    `),
    sheets: ['when-to-get-help', 'surgery'],
  },
  {
    say: phrases(`
      manejar después de la cirugía; manejar después de la operación; días en el hospital; herida; cuidado de la herida; puntos; puntadas; cicatriz
    `),
    sheets: ['surgery', 'surgery-booklet'],
  },
  {
    say: phrases(`
      inyección en la barriga; inyección en el abdomen; inyección en el estómago; inyección mensual; inyección cada mes; inyección de hormonas
    `),
    sheets: ['hormone-therapy', 'hormone-therapy-prostate', 'lhrh-shots', 'degarelix'],
  },
  {
    say: phrases('crecen los pechos; crecimiento de los pechos; pechos de hombre; ginecomastia'),
    sheets: ['hormone-therapy-prostate', 'bicalutamide', 'hormone-therapy'],
  },
  {
    say: phrases(
      'sabor; sabor a metal; sabe a metal; todo sabe raro; cambios en el sabor; gorro frío; peluca; pelucas',
    ),
    sheets: ['chemotherapy', 'chemotherapy-booklet'],
  },
  {
    say: phrases('vacuna; vacunas; vacuna de la gripe; vacuna contra la gripe; vacunarme; vacuna viva'),
    sheets: ['chemotherapy', 'immunotherapy', 'medicines-that-do-not-mix'],
  },
  {
    say: phrases(`
      plaquetas; plaquetas bajas; moretón; moretones; sangrado; sangra la nariz; sangre de la nariz; sangrado de nariz; sangran las encías
    `),
    sheets: ['chemotherapy', 'radiopharmaceuticals', 'bevacizumab'],
  },
  {
    say: phrases(`
      barras; barras de apoyo; barras en el baño; tapete; tapetes; alfombra; alfombras; tropezar; tropiezo; ducha; regadera; tina; zapatos; pantuflas; asiento del inodoro
    `),
    sheets: ['staying-active-and-safe'],
  },
  {
    say: phrases(`
      dolor en las articulaciones; dolor de articulaciones; dolor de coyunturas; dolor en las coyunturas; articulaciones rígidas; coyunturas
    `),
    sheets: ['aromatase-inhibitors', 'hormone-therapy-booklet'],
  },
  {
    say: phrases('FOLFOX; mFOLFOX6'),
    sheets: ['oxaliplatin', 'fluorouracil', 'chemotherapy-colorectal', 'chemotherapy'],
  },
  {
    say: phrases('CAPOX; XELOX'),
    sheets: ['oxaliplatin', 'capecitabine', 'chemotherapy-colorectal', 'chemotherapy'],
  },
  {
    say: phrases('FOLFIRI'),
    sheets: ['irinotecan', 'fluorouracil', 'chemotherapy-colorectal', 'chemotherapy'],
  },
  {
    say: phrases('HER2; HER2 positivo; PI3K'),
    sheets: ['targeted-therapy', 'targeted-therapy-breast'],
  },
  {
    say: phrases('menopausia; estrógeno; estrógenos'),
    sheets: ['hormone-therapy', 'hormone-therapy-breast'],
  },
];

/** Questions that no sheet answers: nothing is better than a sheet that has a word of them. */
export const unanswered: readonly string[] = phrases(`
  qué comer; qué puedo comer; qué debo comer; comida; dieta; dieta sana; dieta para el cáncer; receta de cocina; azúcar y cáncer; avión; viajar en avión; volar; vuelo;
  aeropuerto; claustrofobia; seguro médico; aseguranza; estacionamiento; transfusión; transfusión de sangre
`);
