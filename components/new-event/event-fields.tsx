import { useText } from '@/components/language/use-text';
import controls from '@/components/ui/controls.module.css';
import { Field } from '@/components/ui/field';
import { SESSIONS } from '@/lib/new-event/resolve-announcement';
import styles from './new-event.module.css';

/** What a reader has typed; all of it text, empty where nothing. */
export type TypedEvent = {
  title: string;
  day: string;
  time: string;
  timeZone: string;
  session: string;
  description: string;
  citation: string;
};

/** The fields of an event. */
export function EventFields({
  typed,
  zones,
  onType,
}: {
  typed: TypedEvent;
  zones: readonly string[];
  onType: (change: Partial<TypedEvent>) => void;
}) {
  const t = useText('newEvent');
  const bound = (field: keyof TypedEvent) => ({
    value: typed[field],
    onChange: ({ target }: { target: { value: string } }) => onType({ [field]: target.value }),
  });
  return (
    <div className={styles.fields}>
      <Field label={t('fields.title')} hint={t('fields.titleHint')}>
        {(control) => (
          <input {...control} {...bound('title')} required maxLength={160} className={controls.input} />
        )}
      </Field>
      <div className={styles.pair}>
        <Field label={t('fields.announced')}>
          {(control) => (
            <input {...control} {...bound('day')} type="date" required className={controls.input} />
          )}
        </Field>
        <Field label={t('fields.time')} hint={t('fields.timeHint')}>
          {(control) => <input {...control} {...bound('time')} type="time" className={controls.input} />}
        </Field>
      </div>
      <Field label={t('fields.timeZone')}>
        {(control) => (
          <select {...control} {...bound('timeZone')} className={controls.select} dir="ltr">
            {zones.map((zone) => (
              <option key={zone}>{zone}</option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('fields.session')} hint={t('fields.sessionHint')}>
        {(control) => (
          <select {...control} {...bound('session')} className={controls.select}>
            <option value="">{t('sessions.auto')}</option>
            {SESSIONS.map((session) => (
              <option key={session} value={session}>
                {t(`sessions.${session}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('fields.description')}>
        {(control) => (
          <textarea
            {...control}
            {...bound('description')}
            maxLength={2000}
            className={`${controls.input} ${styles.text}`}
          />
        )}
      </Field>
      <Field label={t('fields.citation')}>
        {(control) => (
          <input {...control} {...bound('citation')} maxLength={500} className={controls.input} />
        )}
      </Field>
    </div>
  );
}
