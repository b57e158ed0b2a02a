import { XMLParser } from 'fast-xml-parser';

/** An element of an XML document: its name, attributes and content. Text is an element without a name. */
export type Element = {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly Element[];
  text: string;
};

/** A node of the parser: its content under its name, its attributes under `:@`. */
type ParsedNode = Record<string, ParsedNode[] | string | Record<string, string>>;

const ATTRIBUTES = ':@';
const TEXT = '#text';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
});

const attributesOf = (node: ParsedNode): Record<string, string> => {
  const value = node[ATTRIBUTES];
  return typeof value === 'object' && !Array.isArray(value) ? value : {};
};

const toElement = (node: ParsedNode): Element => {
  const name = Object.keys(node).find((key) => key !== ATTRIBUTES) ?? TEXT;
  const content = node[name];
  const children = Array.isArray(content) ? content.map(toElement) : [];
  const text = typeof content === 'string' ? content : '';
  return { name: name === TEXT ? '' : name, attributes: attributesOf(node), children, text };
};

/** The elements of a document, outermost first. */
export const parseXml = (xml: string): Element[] => {
  const nodes: ParsedNode[] = parser.parse(xml);
  return nodes.map(toElement).filter(({ name }) => !name.startsWith('?'));
};

/** An element of a document with its ancestors, outermost first. */
export type ElementPlace = { element: Element; around: readonly Element[] };

/** An element and its descendants, in document order. */
export const within = (element: Element, around: readonly Element[] = []): ElementPlace[] => [
  { element, around },
  ...element.children.flatMap((child) => within(child, [...around, element])),
];

/** The words within an element. */
export const wordsIn = ({ text, children }: Element): string => text + children.map(wordsIn).join('');
