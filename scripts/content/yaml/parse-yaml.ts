import type { VFile } from 'vfile';
import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import type { ContentDiagnostic } from '../../diagnostics/content-diagnostic.ts';
import { fail, type Place } from '../../diagnostics/diagnostic.ts';
import type { KeyPath, PlaceOf } from '../entries/key-path.ts';
import { changedValues } from './changed-values.ts';
import { cutValues, emptiedValues } from './cut-values.ts';
import { isTooDeep } from './depth.ts';
import { nodeDiagnostics } from './node-diagnostics.ts';
import { offsetAlong, openingQuote, typedAlong } from './places.ts';
import { splitValues } from './split-values.ts';
import { syntaxDiagnostic } from './syntax-diagnostics.ts';
import { wordsIn, type YamlWords } from './words.ts';

/** YAML as data, with the place of each key, and its string values. */
export type Yaml = {
  value: unknown;
  placeOf: PlaceOf;
  /** The number or word at a path as it was typed. */
  typedAt: (path: KeyPath) => string | null;
  words: readonly YamlWords[];
};

type Parsed = { document: Document.Parsed; placeAt: (offset: number) => Place };

const TOO_DEEP: ContentDiagnostic = {
  rule: 'content/yaml-too-deep',
  found: 'YAML with very many levels',
  expected: 'at most 32 tables or lists within each other',
  fix: 'Write it flatter, as in content/README.md.',
};

const parseText = (text: string): Parsed => {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    logLevel: 'error',
    // `nodeDiagnostics` looks for duplicate keys, in linear time.
    stringKeys: true,
    uniqueKeys: false,
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  return { document, placeAt };
};

/** Whether an error makes the YAML unusable. */
const isUnusable = ({ rule }: ContentDiagnostic): boolean =>
  rule === 'content/yaml-syntax' || rule === 'content/yaml-feature';

/** A value that consists of a comment counts as the comment's words: the comment is the error. */
const fillCutScalars = (document: Document.Parsed): void =>
  visit(document, {
    Scalar: (key, node) => {
      if (key !== 'key' && node.value === null && node.comment != null && /^\S/u.test(node.comment))
        node.value = `#${node.comment}`;
    },
  });

/** Escapes (`"e\\u0301"`) may write letters in two parts. */
const composeScalars = (document: Document.Parsed): void =>
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string') node.value = node.value.normalize('NFC');
    },
  });

/** Only the first syntax error, because later ones mostly follow from it. */
const syntaxDiagnostics = ({ document, placeAt }: Parsed, text: string): ContentDiagnostic[] => {
  const [problem] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (problem === undefined) return [];
  const isOpen = problem.code === 'MISSING_CHAR';
  const offset = isOpen ? openingQuote(document, problem.pos[0]) : problem.pos[0];
  return [{ ...syntaxDiagnostic(problem, text), place: placeAt(offset) }];
};

/**
 * YAML 1.2 as plain data: days stay text, nothing is executed. Null when it cannot be used; errors are
 * recorded on the file, whose lines are those of the text.
 */
export const parseYaml = (file: VFile, text: string): Yaml | null => {
  if (isTooDeep(text)) {
    fail(file, TOO_DEEP);
    return null;
  }
  const parsed = parseText(text);
  composeScalars(parsed.document);
  fillCutScalars(parsed.document);
  const cuts = [...cutValues(text, parsed.placeAt), ...emptiedValues(parsed.document, text, parsed.placeAt)];
  const syntax = syntaxDiagnostics(parsed, text);
  const found = syntax.length > 0 ? syntax : nodeDiagnostics(parsed.document, parsed.placeAt, text);
  const isBroken = found.some(isUnusable);
  if (!isBroken)
    found.push(
      ...changedValues(parsed.document, text, parsed.placeAt),
      ...splitValues(parsed.document, text, parsed.placeAt),
    );
  // a bracket swallowed by a comment is missing only for that reason
  const follows = ({ rule, place }: ContentDiagnostic): boolean =>
    rule === 'content/yaml-syntax' && cuts.some((cut) => (cut.place?.line ?? 0) <= (place?.line ?? 0));
  for (const diagnostic of [...cuts, ...found.filter((one) => !follows(one))]) fail(file, diagnostic);
  if (isBroken) return null;
  const { contents } = parsed.document;
  return {
    value: parsed.document.toJS({ maxAliasCount: 0 }),
    placeOf: (path) => parsed.placeAt(offsetAlong(contents, path)),
    typedAt: (path) => typedAlong(contents, path),
    words: wordsIn(parsed.document, text, parsed.placeAt),
  };
};
