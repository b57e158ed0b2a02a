import { z } from 'zod';

const texts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

const step = z.looseObject({
  name: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  shell: z.string().optional(),
  with: texts.optional(),
  env: texts.optional(),
  defaults: z.unknown().optional(),
});

const job = z.looseObject({
  'runs-on': z.unknown().optional(),
  needs: z.unknown().optional(),
  'timeout-minutes': z.number().optional(),
  permissions: z.union([z.string(), z.record(z.string(), z.string())]).optional(),
  environment: z.unknown().optional(),
  container: z.unknown().optional(),
  defaults: z.unknown().optional(),
  env: texts.optional(),
  services: z.unknown().optional(),
  uses: z.string().optional(),
  steps: z.array(step).optional(),
});

const workflow = z.looseObject({
  defaults: z.unknown().optional(),
  env: texts.optional(),
  on: z.unknown().optional(),
  permissions: z.unknown().optional(),
  jobs: z.record(z.string(), job),
});

/** A step of a job, as used by the rules. */
export type Step = z.infer<typeof step>;

/** A job of a workflow, as used by the rules. */
export type Job = z.infer<typeof job>;

/** A workflow with its file name and its text, which includes the comments. */
export type Workflow = { file: string; text: string } & z.infer<typeof workflow>;

/** Parses a workflow from a YAML document; throws if it has no jobs or a step of another shape. */
export const toWorkflow = (file: string, text: string, yaml: unknown): Workflow => ({
  file,
  text,
  ...workflow.parse(yaml),
});

/** The events that start a workflow. */
export const eventsOf = ({ on }: Pick<Workflow, 'on'>): string[] => {
  if (typeof on === 'string') return [on];
  if (Array.isArray(on)) return on.map(String);
  return Object.keys(on ?? {});
};

/** Every job with its place, `file/job`. */
export const jobsOf = ({ file, jobs }: Workflow): { place: string; job: Job }[] =>
  Object.entries(jobs).map(([id, job]) => ({ place: `${file}/${id}`, job }));

/** Every step with its place, `file/job step 3`. */
export const stepsOf = (workflow: Workflow): { place: string; job: Job; step: Step }[] =>
  jobsOf(workflow).flatMap(({ place, job }) =>
    (job.steps ?? []).map((step, index) => ({ place: `${place} step ${index + 1}`, job, step })),
  );

/** Write permissions of a job, such as `contents`. */
export const writesOf = ({ permissions }: Job): string[] =>
  typeof permissions === 'string'
    ? [permissions]
    : Object.entries(permissions ?? {})
        .filter(([, right]) => right !== 'read' && right !== 'none')
        .map(([scope]) => scope);
