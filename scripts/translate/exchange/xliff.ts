import { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser';
import { ExchangeError, type ExchangeFile, type ExchangeUnit } from './exchange.ts';

const NAMESPACE = 'urn:oasis:names:tc:xliff:document:2.0';
const ATTRIBUTES = ':@';

/** A node as the parser returns it in document order: one key for its name, next to its attributes. */
type XmlNode = { [name: string]: unknown };

const settings = {
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  processEntities: true,
} as const;

const element = (
  name: string,
  attributes: Record<string, string>,
  children: readonly XmlNode[],
): XmlNode => ({
  [name]: children,
  [ATTRIBUTES]: attributes,
});

const text = (value: string): XmlNode => ({ '#text': value });

const STATES = { untranslated: 'initial', outdated: 'initial', translated: 'translated' } as const;

const unitNode = ({ key, english, translation, state, previous, note }: ExchangeUnit): XmlNode => {
  const was = previous === null ? [] : [element('note', { category: 'previous-source' }, [text(previous)])];
  const target = translation === '' ? [] : [element('target', {}, [text(translation)])];
  return element('unit', { id: key, 'xml:space': 'preserve' }, [
    element('notes', {}, [element('note', { category: 'location' }, [text(note)]), ...was]),
    element('segment', { state: STATES[state] }, [element('source', {}, [text(english)]), ...target]),
  ]);
};

/**
 * A file as XLIFF 2.1: one unit with one segment for each of its units. An outdated translation is `initial`,
 * with its previous English in a note.
 */
export const toXliff = ({ language, path, units }: ExchangeFile): string => {
  const file = element('file', { id: 'file-1', original: path }, units.map(unitNode));
  const attributes = { xmlns: NAMESPACE, version: '2.1', srcLang: 'en', trgLang: language };
  const built = new XMLBuilder({ ...settings, suppressEmptyNode: true }).build([
    element('xliff', attributes, [file]),
  ]);
  const lines = built.replace(/(?=<unit |<\/file>)/gu, '\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines}\n`;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const childrenOf = (node: XmlNode, name: string): XmlNode[] => {
  const children = node[name];
  return Array.isArray(children) ? children.filter(isRecord) : [];
};

const attributeOf = (node: XmlNode, name: string): string => {
  const attributes = node[ATTRIBUTES];
  const value = isRecord(attributes) ? attributes[name] : undefined;
  return typeof value === 'string' ? value : '';
};

/** Every element of a name below a node, in document order. */
const elementsIn = (nodes: readonly XmlNode[], name: string): XmlNode[] =>
  nodes.flatMap((node) =>
    name in node
      ? [node]
      : Object.keys(node)
          .filter((key) => key !== ATTRIBUTES && key !== '#text')
          .flatMap((key) => elementsIn(childrenOf(node, key), name)),
  );

/** All text of a node, including nested inline elements. */
const textIn = (nodes: readonly XmlNode[]): string =>
  nodes
    .map((node) =>
      '#text' in node
        ? String(node['#text'])
        : Object.keys(node)
            .filter((key) => key !== ATTRIBUTES)
            .map((key) => textIn(childrenOf(node, key)))
            .join(''),
    )
    .join('');

/**
 * A unit that another program divided into segments: its text is in all of them, and in the ignorable parts
 * between them.
 */
const unitOf = (node: XmlNode): ExchangeUnit => {
  const parts = childrenOf(node, 'unit').filter((child) => 'segment' in child || 'ignorable' in child);
  const textOf = (part: XmlNode, name: string): string => {
    const inside = childrenOf(part, 'segment' in part ? 'segment' : 'ignorable');
    const found = elementsIn(inside, name);
    // ignorable parts are the same in both languages
    const chosen = found.length === 0 && 'ignorable' in part ? elementsIn(inside, 'source') : found;
    return chosen
      .map((one) => textIn(childrenOf(one, Object.keys(one).find((key) => key !== ATTRIBUTES) ?? name)))
      .join('');
  };
  const segments = parts.filter((part) => 'segment' in part);
  const isWhole = segments.every((segment) => textOf(segment, 'target') !== '');
  const translation = isWhole ? parts.map((part) => textOf(part, 'target')).join('') : '';
  const isDone = segments.every((segment) => !['', 'initial'].includes(attributeOf(segment, 'state')));
  const state = translation === '' ? 'untranslated' : isDone ? 'translated' : 'outdated';
  const english = parts.map((part) => textOf(part, 'source')).join('');
  return { key: attributeOf(node, 'id'), english, translation, state, previous: null, note: '' };
};

/**
 * Parses XLIFF 2.0 or 2.1; throws an `ExchangeError` for anything else, or a file not made by this program.
 */
export const fromXliff = (xml: string): ExchangeFile[] => {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw new ExchangeError(`Not XML: ${valid.err.msg} (line ${valid.err.line})`);
  const parsed: unknown = new XMLParser(settings).parse(xml);
  const root = Array.isArray(parsed) ? parsed.filter(isRecord).find((node) => 'xliff' in node) : undefined;
  if (root === undefined || !attributeOf(root, 'version').startsWith('2.'))
    throw new ExchangeError('Not XLIFF 2.');
  const language = attributeOf(root, 'trgLang');
  return elementsIn(childrenOf(root, 'xliff'), 'file').map((file) => {
    const path = attributeOf(file, 'original');
    if (language === '' || path === '')
      throw new ExchangeError(
        'It lacks the language (`trgLang`), or the file that it is about (`original`).',
      );
    return { language, path, units: elementsIn(childrenOf(file, 'file'), 'unit').map(unitOf) };
  });
};
