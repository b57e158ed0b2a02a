import { bodyUnits } from './body-units.ts';
import type { Unit } from './unit.ts';
import { type YamlRules, yamlUnits } from './yaml-units.ts';

/** A file that exists in several languages. */
export type SourceFile = {
  /** Below the folder of the language, such as `treatments/hormone-therapy.md`. */
  path: string;
  /** With line feeds only. */
  text: string;
};

const YAML_FILES: Readonly<Record<string, YamlRules>> = {
  'glossary.yaml': { optional: ['say'] },
  'teach-back.yaml': { allWords: true },
};

const FENCE = /^---[ \t]*$/u;

/** The front matter between its two fences, and the body after as many newlines as lines above it. */
const parts = (text: string): { yaml: string; base: number; body: string } => {
  const lines = text.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (!FENCE.test(lines[0] ?? '') || end === -1) return { yaml: '', base: 0, body: text };
  return {
    yaml: lines.slice(1, end).join('\n'),
    base: (lines[0]?.length ?? 0) + 1,
    body: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n'),
  };
};

/** The units of a file in order. A file with errors returns the units that can be read. */
export const unitsOf = ({ path, text }: SourceFile): Unit[] => {
  const rules = YAML_FILES[path];
  if (rules !== undefined) return yamlUnits(text, text, 0, rules);
  const { yaml, base, body } = parts(text);
  return [...yamlUnits(yaml, text, base), ...bodyUnits(body, text)];
};
