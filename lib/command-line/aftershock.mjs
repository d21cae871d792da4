#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

const [command, ...words] = process.argv.slice(2);
const isStudy = command === 'study';
if (!isStudy && command !== '--help' && command !== '--version') {
  console.error(
    `aftershock: expected "study", "--help" or "--version", found ${command ? `"${command}"` : 'nothing'}`,
  );
  process.exit(2);
}
process.argv.splice(2, process.argv.length, ...(isStudy ? words : [command]));
register({ tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)) });
await import('./study.ts');
