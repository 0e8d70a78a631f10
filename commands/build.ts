import { buildSite } from './build-site.ts';
import { tellErrors } from './tell-errors.ts';

await tellErrors(async () => {
  process.exitCode = (await buildSite(process.env)).code;
});
