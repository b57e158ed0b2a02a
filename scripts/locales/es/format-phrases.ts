import type { FormatPhrases } from '../../model/format-phrases.ts';

const withColon = (words: string): string => (words.endsWith(':') ? words : `${words}:`);

/** Words of plain text, braille and e-books in Spanish. */
export const formatPhrases: FormatPhrases = {
  picture: (alt) => `Dibujo: ${alt}`,
  table: (heads) => `Tabla: ${heads}`,
  cell: (head, words) => `${withColon(head)} ${words}`,
  sheet: (name) => `Hoja ${name}`,
  contents: 'Contenido',
  printedPages: 'Páginas de las hojas impresas',
  printPage: (page) => `Página ${page}`,
  pageOf: (name, page) => `${name}, página ${page}`,
  printSource: 'La hoja impresa en papel carta, en letra normal',
  accessibility:
    'El tamaño de todo el texto se puede cambiar, y el texto se puede leer en voz alta. Los títulos, las listas y las tablas están marcados como tales, los dibujos tienen una descripción y las páginas son las de la hoja impresa. Ninguna otra organización ha certificado esto.',
  books: { all: 'Todas las hojas', cancerType: (name) => `Hojas: ${name}` },
};
