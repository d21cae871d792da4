#!/usr/bin/env node
import { runBundled } from '../bundle/bundled.mjs';
import { COMMANDS } from '../bundle/programs.mjs';

const [command, ...words] = process.argv.slice(2);
const isCommand = COMMANDS.includes(command);
if (!isCommand && command !== '--help' && command !== '--version') {
  const names = COMMANDS.map((name) => `"${name}"`).join(', ');
  console.error(
    `aftershock: expected ${names}, "--help" or "--version", found ${command ? `"${command}"` : 'nothing'}`,
  );
  process.exit(2);
}
if (command === '--help') {
  process.stdout.write(
    `aftershock COMMAND [options]: event studies on the command line\n\n${COMMANDS.map((name) => `  aftershock ${name} --help\n`).join('')}`,
  );
  process.exit(0);
}
process.argv.splice(2, process.argv.length, ...(isCommand ? words : [command]));
await runBundled(`lib/command-line/${isCommand ? command : 'study'}.ts`);
