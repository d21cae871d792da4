/** A catalogue's messages by their whole keys, with dots. */
export function messagesByKey(catalogue: object, before = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of Object.entries(catalogue)) {
    if (typeof value === 'string') found.set(before + name, value);
    else for (const [key, text] of messagesByKey(value, `${before}${name}.`)) found.set(key, text);
  }
  return found;
}

/** The names of an ICU message's arguments, plain ones and those that choose between words. */
export function argumentsOf(message: string): Set<string> {
  const names = new Set<string>();
  let at = 0;

  function text() {
    while (at < message.length && message[at] !== '}') {
      if (message[at] === '{') argument();
      else at += 1;
    }
  }

  function argument() {
    const end = message.slice(at).search(/[,}]/) + at;
    names.add(message.slice(at + 1, end).trim());
    at = end;
    while (message[at] !== '}') {
      if (message[at] === '{') {
        at += 1;
        text();
      }
      at += 1;
    }
    at += 1;
  }

  text();
  return names;
}
