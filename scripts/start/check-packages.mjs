import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../', import.meta.url);

/** The packages that the project's commands need, with `--dev` those of its tests and checks as well, and that are not installed. */
const missingPackages = () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'));
  const needed = process.argv[2] === '--dev' ? { ...dependencies, ...devDependencies } : dependencies;
  return Object.keys(needed).filter((name) => !existsSync(new URL(`node_modules/${name}/`, ROOT)));
};

const [missing, ...others] = missingPackages();
if (missing !== undefined) {
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  process.stderr.write(
    `error: The packages of this project are not installed: ${missing}${more}. Run npm ci in ${fileURLToPath(ROOT)}\n`,
  );
  process.exit(1);
}
