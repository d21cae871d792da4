import { bundled } from './bundled.mjs';
import { PROGRAMS } from './programs.mjs';

/* Made at installation, since the folder of an installed package may not be its user's to write in. */
for (const program of PROGRAMS) await bundled(program);
