#!/usr/bin/env node
import { register as registerHook } from 'node:module';
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

const COMMANDS = ['study', 'report', 'import', 'event', 'security', 'integrity', 'backup', 'restore'];

const [command, ...words] = process.argv.slice(2);
const isCommand = COMMANDS.includes(command);
if (!isCommand && command !== '--help' && command !== '--version') {
  const names = COMMANDS.map((name) => `"${name}"`).join(', ');
  console.error(
    `aftershock: expected ${names}, "--help" or "--version", found ${command ? `"${command}"` : 'nothing'}`,
  );
  process.exit(2);
}
process.argv.splice(2, process.argv.length, ...(isCommand ? words : [command]));
register({ tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)) });
registerHook('./alias-hook.mjs', import.meta.url);
await import(isCommand ? `./${command}.ts` : './study.ts');
