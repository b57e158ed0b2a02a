import type { CatalogueWords } from '../../model/catalogue-words.ts';

/** Words of the catalogue in Spanish that its script shows. */
export const catalogueWords: CatalogueWords = {
  editions: {
    'letter-standard': 'Carta, letra normal',
    'letter-large': 'Carta, letra grande',
    'a4-standard': 'A4, letra normal',
    'a4-large': 'A4, letra grande',
  },
  kinds: {
    treatment: 'Tratamiento, todos los tipos de cáncer',
    pair: 'Hoja de tratamiento',
    'cancer-type': 'Tratamientos de un tipo de cáncer',
    booklet: 'Folleto',
    guide: 'Guía',
    medicine: 'Hoja de medicamento',
  },
  found: 'Encontramos {count} hojas.',
  foundOne: 'Encontramos 1 hoja.',
  foundNone: 'No encontramos ninguna hoja. Pruebe con menos opciones o escríbalo de otra manera.',
  searching: 'Buscando …',
  searchFailed:
    'No se pudo leer la búsqueda: {reason}. En su lugar, elija un tipo de cáncer o un tratamiento.',
  corrected: 'Ninguna hoja tiene la palabra “{from}”: estas son para “{to}”.',
  unknown: 'Ninguna hoja tiene {words}.',
  leftOut: 'Ninguna hoja tiene todas estas palabras: a estas les falta {words}.',
  partly: 'Ninguna hoja tiene todas estas palabras: estas son sobre una u otra.',
  didYouMean: 'Quizá quiso decir:',
  didYouMeanOf: 'Buscar {name}',
  more: 'Mostrar las {count} hojas',
  states: {
    draft: 'Borrador: no es para pacientes hasta que se revise',
    overdue: 'Revisión vencida desde el {until}: no es para pacientes',
    reviewed: 'Revisada, úsela hasta el {until}',
  },
  meta: '{kind} · {edition} · {pages} páginas · facilidad de lectura {grade}',
  metaOnePage: '{kind} · {edition} · 1 página · facilidad de lectura {grade}',
  read: 'Leer en la pantalla',
  open: 'Abrir PDF',
  openOf: 'Abrir PDF: {title}, {edition}',
  print: 'Imprimir',
  printBlack: 'Imprimir en negro',
  download: 'Descargar',
  actions: 'Más sobre esta hoja',
  actionsOf: 'Más sobre esta hoja: {title}',
  copyLink: 'Copiar el enlace a esta hoja',
  copyNote: 'Copiar nota para el expediente',
  copied: 'Copiado: {text}',
  copyHere: 'Copie este texto',
  close: 'Cerrar',
  isCurrent: '¿Está al día una hoja impresa?',
  changed: 'Cambió con la versión {version} el {date}: {note}',
  add: 'Añadir a la canasta',
  addOf: 'Añadir a la canasta: {title}',
  remove: 'Sacar de la canasta',
  removeOf: 'Sacar de la canasta: {title}',
  added: '{title} está en la canasta. Hojas en ella: {count}.',
  removed: '{title} ya no está en la canasta. Hojas en ella: {count}.',
  warnings: {
    draft:
      'Esta hoja es un borrador. No es para pacientes hasta que un médico de su clínica la haya revisado.',
    overdue:
      'Esta hoja se revisó para usarla hasta el {until}. No es para pacientes hasta que un médico la revise otra vez.',
  },
  addAnyway: 'Añadirla de todos modos',
  leaveOut: 'No añadirla',
  zip: 'Descargar todas en un zip',
  zipping: 'Preparando el zip …',
  zipDone: 'El zip está listo: {count} hojas.',
  zipFailed: 'No se pudo hacer el zip: {reason}. En su lugar, abra cada hoja desde la lista.',
  copyLinkAll: 'Copiar el enlace a esta búsqueda',
  copyNotes: 'Copiar notas para el expediente',
  clear: 'Vaciar la canasta',
  chartNotes: {
    draft:
      'BORRADOR de hoja para pacientes (sin revisar): {title}. Código {code}, revisión {revision}, versión {version}, {language}, {edition}.',
    overdue:
      'Hoja para pacientes con revisión VENCIDA: {title}. Código {code}, revisión {revision}, versión {version}, {language}, {edition}.',
    reviewed:
      'Hoja entregada al paciente: {title}. Código {code}, revisión {revision}, versión {version}, {language}, {edition}.',
  },
};
