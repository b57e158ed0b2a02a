import fc from 'fast-check';

/**
 * Property tests draw the same values on each run, so that a failure is caused by the change; PROPERTY_SEED
 * draws others.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20261129) });
