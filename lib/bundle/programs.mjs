/** The commands of `aftershock`, each a program of its own. */
export const COMMANDS = ['study', 'report', 'import', 'event', 'security', 'integrity', 'backup', 'restore'];

/** What is run as one file. */
export const PROGRAMS = [
  ...COMMANDS.map((command) => `lib/command-line/${command}.ts`),
  'components/report/draw-report.ts',
  'prisma/seed.ts',
];
