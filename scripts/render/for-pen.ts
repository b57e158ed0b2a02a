import { EMPTY_CLINIC, isEmptyClinic } from '../model/empty-clinic.ts';
import type { Job } from './job.ts';

/** Whether a job has neither words of a clinic nor form fields. */
export const isForPen = ({ clinic, fillable }: Job): boolean => isEmptyClinic(clinic) && !fillable;

/** The same sheet for a pen, with an empty profile. */
export const forPen = (job: Job): Job =>
  isForPen(job) ? job : { ...job, clinic: EMPTY_CLINIC, fillable: false };
