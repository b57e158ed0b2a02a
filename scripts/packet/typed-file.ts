import { VFile } from 'vfile';
import { readTyped } from '../content/text/decode-text.ts';
import { parseYaml, type Yaml } from '../content/yaml/parse-yaml.ts';
import { listDiagnostics } from '../diagnostics/diagnostics.ts';
import { errorsOf } from '../diagnostics/format-diagnostics.ts';
import type { PacketError } from '../model/packet.ts';

/** An in-memory file. */
export const fileOf = (name: PacketError['file'], text: string): VFile =>
  new VFile({ path: name, value: text });

/** The errors recorded on a file, as the page shows them. */
export const errorsIn = (file: VFile): PacketError[] =>
  errorsOf(listDiagnostics([file])).map(({ line, column, found, expected, fix }) => ({
    ...{ line, column, found, expected, fix },
    file: file.path === 'clinic' ? 'clinic' : 'packet',
  }));

/** The YAML of a file, read as from disk: an empty object when it has no keys, null when it is invalid. Errors are recorded on the file. */
export const typedYaml = (file: VFile): Yaml | null => {
  const yaml = parseYaml(file, readTyped(file, String(file.value)));
  return yaml !== null && yaml.value === null ? { ...yaml, value: {} } : yaml;
};
