import { type RefObject, useId, useState } from 'react';
import { useLocale } from 'use-intl';
import { useText } from '@/components/language/use-text';
import { downloadFileName } from '@/lib/downloads/file-name';
import type { StudySpec } from '@/lib/event-study/study-spec';
import { embedSnippet } from '@/lib/text/embed-snippet';
import { localePath } from '@/lib/url/locale-path';
import { chartEmbedUrl } from '@/lib/url/study-url';
import styles from './chart-tools.module.css';

/** Room below an embedded chart for its way to the whole study. */
const ORIGIN_HEIGHT = 72;
const FORMATS = ['svg', 'png'] as const;

/** Which chart of which study this is, and its address for other sites' frames: the study's own if left out. */
export type ChartShare = { id: string; spec: StudySpec; embedUrl?: string };

type Notice = 'linkCopied' | 'codeCopied' | 'notCopied' | 'notSaved';

/** What a reader can do with a chart: save it as a picture, link to it, or show it on another site. */
export function ChartTools({
  share: { id, spec, embedUrl = chartEmbedUrl(spec, id) },
  anchor,
  figure,
  hasAddress,
}: {
  share: ChartShare;
  /** The chart's place on its page. */
  anchor: string;
  figure: RefObject<HTMLElement | null>;
  /** Whether the chart can be linked to and embedded. */
  hasAddress: boolean;
}) {
  const text = useText('chartTools');
  const locale = useLocale();
  const [snippet, setSnippet] = useState<string | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const codeId = useId();

  function chartUrl(): string {
    const url = new URL(window.location.href);
    url.hash = anchor;
    return url.href;
  }

  async function save(format: (typeof FORMATS)[number]) {
    setNotice(null);
    try {
      const { saveChart } = await import('@/lib/downloads/svg/save-chart');
      const fileName = downloadFileName(spec, id, format);
      if (figure.current) await saveChart(figure.current, { format, fileName, url: chartUrl() });
    } catch {
      setNotice('notSaved');
    }
  }

  async function copy(words: string, done: Notice) {
    try {
      await navigator.clipboard.writeText(words);
      setNotice(done);
    } catch {
      setNotice('notCopied');
    }
  }

  function toggleEmbed(address: string) {
    const title = figure.current?.querySelector('[data-part="title"]')?.textContent ?? '';
    const height = Math.round(figure.current?.getBoundingClientRect().height ?? 0) + ORIGIN_HEIGHT;
    const url = new URL(localePath(locale, address), window.location.origin).href;
    setSnippet(snippet === null ? embedSnippet({ url, title, height }) : null);
  }

  return (
    <div className={styles.tools}>
      <ul className={styles.list}>
        {FORMATS.map((format) => (
          <li key={format}>
            <button type="button" className={styles.tool} onClick={() => save(format)}>
              {text(format)}
            </button>
          </li>
        ))}
        {hasAddress && (
          <li>
            <button type="button" className={styles.tool} onClick={() => copy(chartUrl(), 'linkCopied')}>
              {text('copyLink')}
            </button>
          </li>
        )}
        {hasAddress && (
          <li>
            <button
              type="button"
              className={styles.tool}
              aria-expanded={snippet !== null}
              aria-controls={codeId}
              onClick={() => toggleEmbed(embedUrl)}
            >
              {text('embed')}
            </button>
          </li>
        )}
      </ul>
      <div id={codeId} hidden={snippet === null} className={styles.embed}>
        <label className={styles.label}>
          {text('embedCode')}
          <textarea className={styles.code} dir="ltr" readOnly rows={3} value={snippet ?? ''} />
        </label>
        <button type="button" className={styles.tool} onClick={() => copy(snippet ?? '', 'codeCopied')}>
          {text('copyCode')}
        </button>
      </div>
      <p className={styles.notice} role="status">
        {notice && text(notice)}
      </p>
    </div>
  );
}
