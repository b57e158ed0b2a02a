/** What most sheets show: in every PDF each face has these, and its file is made once for all. */
export const USUAL_LETTERS =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;?!()/-–·•°%&'’“”";
