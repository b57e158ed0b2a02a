export { checkBody } from './check-body.ts';
export { convertBody } from './convert-body.ts';
export { findPassages } from './passages/find-passages.ts';
export type {
  Audience,
  BodyContext,
  Citation,
  ConvertedBody,
  Passage,
  SharedBody,
  TreatmentName,
} from './types.ts';
