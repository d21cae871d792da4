import { parseArgs } from 'node:util';
import type { OptionList } from './option-list';
import { StrayWordError, UsageError } from './usage-error';

/** Options as they were typed. */
export type TypedOptions<Name extends string> = Partial<Record<Name, string>> & {
  switches: ReadonlySet<Name>;
};

/** Joins an option with a value that begins with a minus sign, which parseArgs takes for another option. */
function withJoinedNegatives(words: readonly string[], takesValue: (word: string) => boolean): string[] {
  const joined: string[] = [];
  for (const word of words) {
    if (takesValue(joined.at(-1) ?? '') && /^-\d/.test(word)) joined.push(`${joined.pop()}=${word}`);
    else joined.push(word);
  }
  return joined;
}

/**
 * Reads the command line's words into options by name, those of the given list.
 *
 * @throws UsageError for an unknown option or one without its value; StrayWordError for a word that is no option.
 */
export function typedOptions<Name extends string>(
  words: readonly string[],
  options: OptionList<Name>,
): TypedOptions<Name> {
  const names = Object.keys(options) as Name[];
  const optionNamed = (word: string) => names.find((name) => `--${name}` === word);
  const takesValue = (name: Name) => 'value' in options[name];
  const { tokens } = parseArgs({
    args: withJoinedNegatives(words, (word) => {
      const name = optionNamed(word);
      return name !== undefined && takesValue(name);
    }),
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      names.map((name) => [name, { type: takesValue(name) ? 'string' : 'boolean' } as const]),
    ),
  });
  const typed: Partial<Record<Name, string>> = {};
  const switches = new Set<Name>();
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    const word = token.kind === 'option' ? token.rawName : token.value;
    const name = token.kind === 'option' ? optionNamed(`--${token.name}`) : undefined;
    if (!name || token.kind !== 'option') {
      const valid = names.map((option) => `--${option}`).join(', ');
      if (token.kind === 'positional') throw new StrayWordError(word, valid);
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
