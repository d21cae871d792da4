import { afterAll } from 'vitest';
import { removeLeftovers } from './leftovers';

/* Run by vitest for every test file: files share what they import, so a support file's own hooks ran for one of them. */
afterAll(removeLeftovers);
