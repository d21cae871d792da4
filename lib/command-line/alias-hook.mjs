/** The package's root, which the alias `@/` stands for. */
const ROOT = new URL('../../', import.meta.url);

/** Resolves the alias: tsx reads it from the tsconfig, but not for a package that lies in node_modules. */
export function resolve(specifier, context, nextResolve) {
  return nextResolve(
    specifier.startsWith('@/') ? new URL(specifier.slice(2), ROOT).href : specifier,
    context,
  );
}
