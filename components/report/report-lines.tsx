import type { StatementLine } from '@/lib/downloads/statement';

/** Lines that follow one another under one label have it once. */
function byLabel(lines: readonly StatementLine[]): [label: string, texts: string[]][] {
  const grouped: [string, string[]][] = [];
  for (const [label, text] of lines) {
    const last = grouped.at(-1);
    if (last?.[0] === label) last[1].push(text);
    else grouped.push([label, [text]]);
  }
  return grouped;
}

/** What a statement says, under a title. */
export function ReportLines({ title, lines }: { title: string; lines: readonly StatementLine[] }) {
  return (
    <section className="report-lines">
      <h2>{title}</h2>
      <dl>
        {byLabel(lines).map(([label, texts]) => (
          <div key={label}>
            <dt>{label}</dt>
            {texts.map((text) => (
              <dd key={text}>{text}</dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
