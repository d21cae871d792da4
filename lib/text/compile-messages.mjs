import compile from 'icu-minify/compile';

/** A catalogue whose messages are parsed when the project is built, so that no browser has to. */
function compiled(messages) {
  if (typeof messages === 'string') return compile(messages);
  return Object.fromEntries(Object.entries(messages).map(([key, value]) => [key, compiled(value)]));
}

/** Turbopack's loader for catalogues. */
export default function compileMessages(source) {
  return `export default ${JSON.stringify(compiled(JSON.parse(source)))};`;
}
