'use client';

import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useText } from '@/components/language/use-text';
import { storeCommand } from '@/lib/new-event/store-command';
import { dayZeroQuery } from '@/lib/queries/day-zero-query';
import { eventsQuery } from '@/lib/queries/events-query';
import { storeNewEvent } from '@/lib/queries/store-event';
import { DayZeroPreview } from './day-zero-preview';
import { EventFields, type TypedEvent } from './event-fields';
import styles from './new-event.module.css';
import { OfferedCommand } from './offered-command';
import { SaveEvent } from './save-event';

const NOTHING: TypedEvent = {
  title: '',
  day: '',
  time: '',
  timeZone: 'America/New_York',
  session: '',
  description: '',
  citation: '',
};

/** Takes an event, shows its day 0 while it is typed, and stores it where the server takes writes. */
export function NewEventForm({ zones, isWritingOn }: { zones: readonly string[]; isWritingOn: boolean }) {
  const t = useText('newEvent');
  const [typed, setTyped] = useState(NOTHING);
  const [token, setToken] = useState('');
  const client = useQueryClient();
  const { title, day, time, timeZone, session, description, citation } = typed;
  const announced = day && time ? `${day}T${time}` : day;
  const answer = useQuery({
    ...dayZeroQuery({ announced, timeZone, session }),
    placeholderData: announced ? keepPreviousData : undefined,
  });
  const storing = useMutation({
    mutationFn: () => storeNewEvent({ title, announced, timeZone, session, description, citation }, token),
    onSuccess: () => client.invalidateQueries(eventsQuery()),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    storing.mutate();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <EventFields typed={typed} zones={zones} onType={(change) => setTyped({ ...typed, ...change })} />
      <div className={styles.side}>
        <DayZeroPreview answer={answer} isOpen={!time && !session} />
        {isWritingOn ? (
          <SaveEvent
            token={token}
            onToken={setToken}
            ready={answer.isSuccess && !answer.isPlaceholderData}
            storing={storing}
          />
        ) : (
          <>
            <p className={styles.note}>{t('off')}</p>
            <OfferedCommand parts={storeCommand({ ...typed, announced })} />
          </>
        )}
      </div>
    </form>
  );
}
