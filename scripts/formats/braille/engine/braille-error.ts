/** Why braille cannot be made, in a sentence with a fix; `text` is what could not be translated. */
export class BrailleError extends Error {
  readonly text: string | null;

  constructor(message: string, text: string | null = null) {
    super(message);
    this.text = text;
  }
}
