import { unzipSync } from 'fflate';
import { documentFlaws } from './document-rules.ts';
import { type Element, parseXml, within } from './element.ts';
import { metadataFlaws } from './metadata-rules.ts';

const PACKAGE = 'EPUB/package.opf';

const rootOf = (text: string): Element =>
  parseXml(text).find(({ name }) => name !== '' && !name.startsWith('!')) ?? {
    name: '',
    attributes: {},
    children: [],
    text: '',
  };

const targetsIn = (file: string, root: Element): string[] => [
  file,
  ...within(root).flatMap(({ element: { attributes } }) =>
    attributes.id ? [`${file}#${attributes.id}`] : [],
  ),
];

const OUTSIDE = /^(?:https?|mailto|tel):/;

const deadLinks = (root: Element, targets: ReadonlySet<string>): string[] =>
  within(root)
    .filter(({ element }) => element.name === 'a')
    .map(({ element }) => element.attributes.href ?? '')
    .filter((href) => !OUTSIDE.test(href) && !targets.has(href))
    .map((href) => `a link to ${href}, which is not there`);

/** Flaws of an EPUB that validators do not find: one line each, starting with the file. */
export const bookFlaws = (epub: Uint8Array): string[] => {
  const files = Object.entries(unzipSync(epub)).map(([name, bytes]): [string, string] => [
    name,
    new TextDecoder().decode(bytes),
  ]);
  const documents = files
    .filter(([name]) => name.endsWith('.xhtml'))
    .map(([name, text]): [string, Element] => [name.replace('EPUB/', ''), rootOf(text)]);
  const targets = new Set(documents.flatMap(([file, root]) => targetsIn(file, root)));
  const metadata = rootOf(files.find(([name]) => name === PACKAGE)?.[1] ?? '');
  return [
    ...metadataFlaws(metadata).map((flaw) => `package.opf: ${flaw}`),
    ...documents.flatMap(([file, root]) =>
      [...documentFlaws(root), ...deadLinks(root, targets)].map((flaw) => `${file}: ${flaw}`),
    ),
  ];
};
