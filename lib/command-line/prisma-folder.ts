import { fileURLToPath } from 'node:url';

/** The folder of migrations and bundled figures, wherever the command was typed. */
export const PRISMA_FOLDER = fileURLToPath(new URL('../../prisma', import.meta.url));
