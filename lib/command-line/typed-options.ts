import { parseArgs } from 'node:util';
import { OPTION_NAMES, type OptionName, takesValue } from './option-list';
import { UsageError } from './usage-error';

/** Options as they were typed. */
export type TypedOptions = Partial<Record<OptionName, string>> & { switches: ReadonlySet<OptionName> };

const optionNamed = (word: string) => OPTION_NAMES.find((name) => `--${name}` === word);

/** Joins an option with a value that begins with a minus sign, which parseArgs takes for another option. */
function withJoinedNegatives(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const option = optionNamed(joined.at(-1) ?? '');
    if (option && takesValue(option) && /^-\d/.test(word)) joined.push(`${joined.pop()}=${word}`);
    else joined.push(word);
  }
  return joined;
}

/**
 * Reads the command line's words into options by name.
 *
 * @throws UsageError for an unknown option, one without its value, or a word that is no option.
 */
export function typedOptions(words: readonly string[]): TypedOptions {
  const { tokens } = parseArgs({
    args: withJoinedNegatives(words),
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      OPTION_NAMES.map((name) => [name, { type: takesValue(name) ? 'string' : 'boolean' } as const]),
    ),
  });
  const typed: Partial<Record<OptionName, string>> = {};
  const switches = new Set<OptionName>();
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    const word = token.kind === 'option' ? token.rawName : token.value;
    const name = token.kind === 'option' ? optionNamed(`--${token.name}`) : undefined;
    if (!name || token.kind !== 'option') {
      const valid = OPTION_NAMES.map((option) => `--${option}`).join(', ');
      throw new UsageError(word.replace(/^-+/, ''), `there is no option "${word}"; expected one of ${valid}`);
    }
    if (name in typed || switches.has(name)) throw new UsageError(name, 'expected once, not several times');
    if (!takesValue(name)) {
      if (token.value !== undefined) throw new UsageError(name, `expected no value, found "${token.value}"`);
      switches.add(name);
    } else if (token.value === undefined || token.value === '' || optionNamed(token.value)) {
      throw new UsageError(name, 'expected a value after the option; see --help');
    } else typed[name] = token.value;
  }
  return { ...typed, switches };
}
