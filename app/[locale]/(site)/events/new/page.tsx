import type { Metadata } from 'next';
import { NewEventForm } from '@/components/new-event/new-event-form';
import styles from '@/components/ui/page.module.css';
import { Queries } from '@/components/ui/queries';
import { readersTranslator } from '@/lib/server/readers-translator';
import { isWritingOn } from '@/lib/server/write-guard';
import { alternatesOf } from '@/lib/url/locale-path';

type Props = { params: Promise<{ locale: string }> };

// Whether the server takes writes is known when it runs, not when it is built.
export const dynamic = 'force-dynamic';

async function translator({ params }: Props) {
  return readersTranslator((await params).locale);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const t = await translator(props);
  return {
    title: `${t('newEvent.title')} – ${t('site.name')}`,
    description: t('newEvent.description'),
    alternates: alternatesOf(t.locale, '/events/new'),
  };
}

/** An event of the reader's own. */
export default async function NewEventPage(props: Props) {
  const t = await translator(props);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>{t('newEvent.title')}</h1>
        <p className={styles.lead}>{t('newEvent.lead')}</p>
      </header>
      <Queries>
        <NewEventForm zones={['UTC', ...Intl.supportedValuesOf('timeZone')]} isWritingOn={isWritingOn()} />
      </Queries>
    </div>
  );
}
