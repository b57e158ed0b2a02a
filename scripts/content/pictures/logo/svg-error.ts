/** Why a drawing cannot be used, in words for the person who has the file. */
export class SvgError extends Error {}
