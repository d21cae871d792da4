import { runBundled } from './bundled.mjs';

/* Runs the program of the package that the first word names: node lib/bundle/run.mjs prisma/seed.ts */
const [program] = process.argv.splice(2, 1);
await runBundled(program);
