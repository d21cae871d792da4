import { expect, test } from 'vitest';
import { storeCommand } from '@/lib/new-event/store-command';

const TYPED = {
  title: 'Gains of "$5" at 1`s',
  announced: '2024-11-29T13:30',
  timeZone: 'America/New_York',
  session: 'after-close',
  description: '',
  citation: 'The press, 2024',
};

test('the command stores what is typed, the session with it', () => {
  expect(storeCommand(TYPED).join(' ')).toBe(
    'npm run event -- add --save --title "Gains of \\"\\$5\\" at 1\\`s" --announced 2024-11-29T13:30 --zone America/New_York --session after-close --citation "The press, 2024"',
  );
});

test('what is worked out from the time needs no option', () => {
  expect(storeCommand({ ...TYPED, title: '', announced: '', session: '', citation: '' }).join(' ')).toBe(
    'npm run event -- add --save --title "…" --announced 2025-01-26T18:30 --zone America/New_York',
  );
});

test('an option and its value are one part, so that a narrow page breaks the command between them alone', () => {
  expect(storeCommand({ ...TYPED, title: 'Two words', session: '', citation: '' })).toEqual([
    'npm run event -- add',
    '--save',
    '--title "Two words"',
    '--announced 2024-11-29T13:30',
    '--zone America/New_York',
  ]);
});
