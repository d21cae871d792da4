/** The languages that the download menu shows how to read a table in. */
export const SNIPPET_LANGUAGES = ['curl', 'r', 'python'] as const;
export type SnippetLanguage = (typeof SNIPPET_LANGUAGES)[number];

const SNIPPETS: Record<SnippetLanguage, (url: string) => string[]> = {
  curl: (url) => [`curl --fail --compressed --output study.csv '${url}'`],
  r: (url) => [`daily <- read.csv("${url}")`, 'aggregate(abnormal ~ event_day, data = daily, FUN = mean)'],
  python: (url) => [
    'import csv',
    'import io',
    'import urllib.request',
    '',
    `with urllib.request.urlopen("${url}") as answer:`,
    '    daily = list(csv.DictReader(io.TextIOWrapper(answer, encoding="utf-8", newline="")))',
    '',
    'for row in daily:',
    '    if row["event_day"] == "0":',
    '        print(row["ticker"], row["abnormal"])',
  ],
};

/**
 * Lines that read the table at an address, with what each language brings along. The address must hold no quotes;
 * those of `downloadUrl` hold none.
 */
export function snippet(language: SnippetLanguage, url: string): string {
  return SNIPPETS[language](url).join('\n');
}
