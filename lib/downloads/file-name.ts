import type { StudySpec } from '@/lib/event-study/study-spec';

const MOST_TICKERS = 4;

function tickersPart(tickers: readonly string[]): string {
  const named = tickers.slice(0, MOST_TICKERS).join('-');
  const others = tickers.length - MOST_TICKERS;
  return others > 0 ? `${named}-and-${others}-more` : named;
}

/**
 * File name of a download, saying event, tickers, event window and what is inside, in letters that every system
 * takes: `deepseek-app-store_NVDA-VST_-10to10_summary.csv`.
 */
export function downloadFileName(spec: StudySpec, content: string, extension: string): string {
  const name = `${spec.event}_${tickersPart(spec.tickers)}_${spec.window.join('to')}_${content}.${extension}`;
  return name.replace(/[^A-Za-z0-9._-]/g, '');
}
