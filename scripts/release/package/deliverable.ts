/** One file of a package: its name in the package, and its bytes. */
export type Deliverable = { name: string; bytes: Uint8Array };

/** A text as a file in UTF-8. */
export const textFile = (name: string, text: string): Deliverable => ({
  name,
  bytes: new TextEncoder().encode(text),
});
