import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../', import.meta.url);

/** The packages that the project's commands need and that are not installed. */
const missingPackages = () => {
  const { dependencies } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'));
  return Object.keys(dependencies).filter((name) => !existsSync(new URL(`node_modules/${name}/`, ROOT)));
};

const [missing, ...others] = missingPackages();
if (missing !== undefined) {
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  process.stderr.write(
    `error: The packages of this project are not installed: ${missing}${more}. Run npm ci in ${fileURLToPath(ROOT)}\n`,
  );
  process.exit(1);
}
