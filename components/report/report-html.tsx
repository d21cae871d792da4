import '../../app/tokens.css';
import '../../app/globals.css';
import './report.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'use-intl';
import { ChartCursorProvider } from '@/components/charts/cursor/chart-cursor-provider';
import { ChartToolsContext } from '@/components/charts/parts/chart-tools-context';
import { eventsQuery } from '@/lib/queries/events-query';
import { makeQueryClient } from '@/lib/queries/query-client';
import type { ReportContents } from '@/lib/server/render-report';
import { en } from '@/lib/text/messages/en';
import { StudyReport } from './study-report';

/** Nothing is loaded and nothing runs. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Comments and the space between rules say nothing to a browser. */
const compact = (styles: string) => styles.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/\s*\n\s*/g, '\n');

/** A study's report as one HTML page that needs nothing else: styles and charts are inside, scripts there are none. */
export function reportHtml({ study, events, statement }: ReportContents, styles: string): string {
  const client = makeQueryClient();
  client.setQueryData(eventsQuery().queryKey, events);
  const body = renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <IntlProvider locale="en" messages={en} timeZone="UTC">
        <ChartToolsContext value="none">
          <ChartCursorProvider>
            <StudyReport study={study} statement={statement} />
          </ChartCursorProvider>
        </ChartToolsContext>
      </IntlProvider>
    </QueryClientProvider>,
  );
  return [
    '<!doctype html>',
    '<html lang="en" data-theme="light">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="generator" content="${statement.software.name} ${statement.software.version}">`,
    `<title>${escaped(statement.title)}: an event study</title>`,
    `<style>\n${compact(styles)}</style>`,
    '</head>',
    `<body>${body}</body>`,
    '</html>',
    '',
  ].join('\n');
}
