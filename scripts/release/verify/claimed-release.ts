/** What a PDF of this project says of itself: a claim that anybody can copy, to name the right manifest by. */
export type Claim = { kind: 'sheet' | 'packet'; sheets: string; version: string };

/** The subject of a file in its metadata, which is not compressed, as the standard for archives asks. */
const SUBJECT =
  /<dc:description><rdf:Alt><rdf:li[^>]*>(?<sheets>[^<]{1,2000}), version (?<version>\d{4}\.\d{1,2}\.\d{1,3})</;

/** Reads the claim in a file's metadata; null when it makes none. */
export const claimOf = (bytes: Uint8Array): Claim | null => {
  const { sheets, version } = SUBJECT.exec(new TextDecoder('latin1').decode(bytes))?.groups ?? {};
  if (sheets === undefined || version === undefined) return null;
  return { kind: /, revision \d+$/.test(sheets) ? 'sheet' : 'packet', sheets, version };
};

/** What to compare a file of no release with, by what it says of itself. */
export const claimLines = (claim: Claim | null): string[] => {
  if (claim === null) return ['It was changed, or another program made it.'];
  const { kind, sheets, version } = claim;
  const of = `among the files of release ${version}`;
  return [
    `It calls itself ${kind === 'packet' ? `a packet of ${sheets}` : sheets}, version ${version}.`,
    kind === 'packet'
      ? `A ready-made packet is known by packets.json ${of}: put it into output/release/, or --manifest packets.json. One that was made for a person is in no list.`
      : `An edition in black, to fill in or bilingual is known by manifest-black.json, manifest-fillable.json or manifest-bilingual.json ${of}: put them into output/release/, or --manifest <file>. A clinic’s own sheet is known by the manifest.json of its build.`,
    'If no list knows it either, it was changed.',
  ];
};
