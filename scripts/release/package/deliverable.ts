/** One file of a package: its name in the package, and its bytes. */
export type Deliverable = { name: string; bytes: Uint8Array };

/** The bytes of a file of a build; throws when the build was read without it. */
export const builtFile = (files: ReadonlyMap<string, Uint8Array>, file: string): Uint8Array => {
  const bytes = files.get(file);
  if (bytes === undefined) throw new Error(`The build was read without ${file}`);
  return bytes;
};

/** A text as a file in UTF-8. */
export const textFile = (name: string, text: string): Deliverable => ({
  name,
  bytes: new TextEncoder().encode(text),
});
