/** The value of every series of Prometheus' text format, by its name and labels as they are written. */
export type Series = Map<string, number>;

const HELP = /^# HELP ([a-zA-Z_:][\w:]*) \S.*$/;
const TYPE = /^# TYPE ([a-zA-Z_:][\w:]*) (counter|gauge|histogram|summary|untyped)$/;
const LABEL = String.raw`[a-zA-Z_]\w*="(?:[^"\\\n]|\\["\\n])*"`;
const SAMPLE = new RegExp(String.raw`^(([a-zA-Z_:][\w:]*)(?:\{${LABEL}(?:,${LABEL})*\})?) (\S+)$`);
const NUMBER = /^(?:[+-]?Inf|NaN|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/;

function familyOf(name: string, types: ReadonlyMap<string, string>): string {
  const base = name.replace(/_(?:bucket|sum|count)$/, '');
  return ['histogram', 'summary'].includes(types.get(base) ?? '') ? base : name;
}

const numberOf = (text: string) => (/Inf$/.test(text) ? Number(`${text}inity`) : Number(text));

/**
 * Reads Prometheus' text exposition format, version 0.0.4, strictly: every family has its help and its type once and
 * before its samples, and its samples stand together, each series once.
 *
 * @throws Error that names the first line that is not of the format.
 */
export function parseMetrics(text: string): Series {
  if (!text.endsWith('\n')) throw new Error('the last line has no end');
  const [helped, types] = [new Set<string>(), new Map<string, string>()];
  const series: Series = new Map();
  let current = '';
  for (const line of text.split('\n').filter((each) => each !== '')) {
    const [help, type, sample] = [HELP.exec(line), TYPE.exec(line), SAMPLE.exec(line)];
    if (help && !helped.has(help[1]!)) helped.add(help[1]!);
    else if (type && helped.has(type[1]!) && !types.has(type[1]!)) {
      current = type[1]!;
      types.set(current, type[2]!);
    } else if (sample && familyOf(sample[2]!, types) === current && NUMBER.test(sample[3]!)) {
      if (series.has(sample[1]!)) throw new Error(`twice: ${line}`);
      series.set(sample[1]!, numberOf(sample[3]!));
    } else throw new Error(`not of the format: ${line}`);
  }
  return series;
}
