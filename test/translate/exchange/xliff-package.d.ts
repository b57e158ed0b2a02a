declare module 'xliff' {
  type Unit = { source: string; target?: string };
  type Read = {
    sourceLanguage: string;
    targetLanguage: string;
    resources: Record<string, Record<string, Unit>>;
  };
  const xliff: { xliff2js: (xml: string) => Promise<Read>; js2xliff: (read: Read) => Promise<string> };
  export = xliff;
}
