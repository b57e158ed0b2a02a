/** Text of a YAML file, and the field of each line, from 1. */
export type TypedYaml = { text: string; lines: ReadonlyMap<number, string> };

/** A value that was typed under a key; keys within a table are joined by a full stop. */
export type TypedValue = { key: string; value: string; id: string; isNumber?: boolean };

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** As YAML: a number where one is meant, otherwise quoted text. */
const asYaml = ({ value, isNumber = false }: TypedValue): string =>
  isNumber && NUMBER.test(value) ? value : JSON.stringify(value);

/** Writes values as YAML, one per line; values of one object must be consecutive. */
export const writeYaml = (values: readonly TypedValue[]): TypedYaml => {
  const rows: string[] = [];
  const lines = new Map<number, string>();
  let open: string[] = [];
  for (const typed of values) {
    const path = typed.key.split('.');
    const tables = path.slice(0, -1);
    const shared = tables.findIndex((name, level) => open[level] !== name);
    for (let level = shared === -1 ? tables.length : shared; level < tables.length; level += 1)
      rows.push(`${'  '.repeat(level)}${tables[level]}:`);
    open = tables;
    rows.push(`${'  '.repeat(tables.length)}${path.at(-1)}: ${asYaml(typed)}`);
    lines.set(rows.length, typed.id);
  }
  return { text: rows.map((row) => `${row}\n`).join(''), lines };
};
