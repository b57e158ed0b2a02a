/** Why there is no braille, in a sentence that says how to fix it; `text` is what could not be translated. */
export class BrailleError extends Error {
  readonly text: string | null;

  constructor(message: string, text: string | null = null) {
    super(message);
    this.text = text;
  }
}
