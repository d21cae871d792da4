import packageJson from '@/package.json';

/** What this software is called and which version of it runs. */
export const SOFTWARE = { name: 'Aftershock', version: packageJson.version } as const;

/** What tells one build's code from another's: a digest of the sources where a build made one, else the version. */
export const CODE_VERSION = process.env.CODE_VERSION || SOFTWARE.version;
