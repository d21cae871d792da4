import type { UseMutationResult } from '@tanstack/react-query';
import { useText } from '@/components/language/use-text';
import controls from '@/components/ui/controls.module.css';
import { Field } from '@/components/ui/field';
import { LocaleLink } from '@/components/ui/locale-link';
import type { NewEvent } from '@/lib/database/event-writer';
import { Problems } from './day-zero-preview';

/** Stores the event with the token that is typed here, once its day 0 is known. */
export function SaveEvent({
  token,
  onToken,
  ready,
  storing,
}: {
  token: string;
  onToken: (token: string) => void;
  ready: boolean;
  storing: UseMutationResult<NewEvent, Error, void>;
}) {
  const t = useText('newEvent');
  return (
    <>
      <Field label={t('fields.token')} hint={t('fields.tokenHint')}>
        {(control) => (
          <input
            {...control}
            type="password"
            autoComplete="off"
            required
            value={token}
            onChange={({ target }) => onToken(target.value)}
            className={controls.input}
          />
        )}
      </Field>
      <p>
        <button type="submit" disabled={!ready || storing.isPending} className={controls.button}>
          {t(storing.isPending ? 'saving' : 'save')}
        </button>
      </p>
      <div aria-live="polite">
        {storing.error && <Problems error={storing.error} />}
        {storing.data && (
          <p>
            {t('saved')} <LocaleLink href={`/events/${storing.data.slug}`}>{t('open')}</LocaleLink>
          </p>
        )}
      </div>
    </>
  );
}
