const MASK = '[masked]';

/** Environment variables whose whole value is a secret, by their name. */
const SECRET_NAME = /(?:TOKEN|KEY|SECRET|PASSWORD)$/;

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The password in an address, such as that of a database, as written and decoded. @param {string} address */
function passwordsIn(address) {
  const beforeHost = /^[a-z][a-z0-9+.-]*:\/\/[^/?#:@]*:([^/?#]+)@/i.exec(address)?.[1];
  const inQuery = /^[a-z][a-z0-9+.-]*:.*[?&]password=([^&#]+)/i.exec(address)?.[1];
  return [beforeHost, inQuery].flatMap((password) => (password ? [password, decoded(password)] : []));
}

/** A secret as it may stand in a line: in JSON, in an address, and in JSON that is a text of JSON. @param {string} secret */
function formsOf(secret) {
  const inJson = JSON.stringify(secret).slice(1, -1);
  return [secret, inJson, encodeURIComponent(secret), JSON.stringify(inJson).slice(1, -1)];
}

/** @param {Record<string, string | undefined>} environment */
function secretsOf(environment) {
  return Object.entries(environment).flatMap(([name, value = '']) =>
    SECRET_NAME.test(name) ? [value] : passwordsIn(value),
  );
}

/**
 * What makes a line of JSON safe to write: where it has a secret of the environment, its texts are given with the
 * secret masked. Names and numbers stay, so that a line remains one even where the password is "1".
 *
 * @param {Record<string, string | undefined>} environment
 * @returns {(line: string) => string}
 */
export function maskingSecrets(environment) {
  const forms = new Set(secretsOf(environment).filter(Boolean).flatMap(formsOf));
  if (forms.size === 0) return (line) => line;
  const longestFirst = [...forms].sort((one, other) => other.length - one.length);
  const escaped = longestFirst.map((form) => form.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const secret = new RegExp(escaped.join('|'), 'g');
  const masked = (/** @type {string} */ _, /** @type {unknown} */ value) =>
    typeof value === 'string' ? value.replace(secret, MASK) : value;
  return (line) => (line.search(secret) < 0 ? line : `${JSON.stringify(JSON.parse(line, masked))}\n`);
}
