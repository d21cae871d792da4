import { expect, test } from 'vitest';
import { logOf } from '../support/log-of';

const ENVIRONMENT = {
  DATABASE_URL: 'postgresql://aftershock:p%40ss%22word@db.example:5432/prices?schema=public',
  AFTERSHOCK_WRITE_TOKEN: 'write-token-1',
  TIINGO_API_KEY: 'tiingo.key+1',
  SITE_ORIGIN: 'https://aftershock.example',
};
const SECRETS = ['p%40ss', 'p@ss', 'write-token-1', 'tiingo.key+1', 'tiingo.key%2B1'];

function expectNone(text: string): void {
  for (const secret of SECRETS) expect(text).not.toContain(secret);
}

test('an error that tells a secret in its message, its cause or a field of its own is logged without it', () => {
  const { log, written, lines } = logOf(ENVIRONMENT);
  const cause = new Error('password authentication failed for p@ss"word');
  const error = new Error(`cannot reach ${ENVIRONMENT.DATABASE_URL}`, { cause });
  const fields = {
    config: { headers: { Authorization: 'Bearer write-token-1' } },
    body: '{"p":"p@ss\\"word"}',
  };
  log.error({ err: Object.assign(error, fields) }, 'GET https://api.example/?token=tiingo.key%2B1 failed');
  expectNone(written.join(''));
  const [line] = lines();
  expect(line?.err).toMatchObject({
    message: expect.stringContaining('postgresql://aftershock:[masked]@db.example:5432/prices'),
    stack: expect.stringContaining('authentication failed for [masked]'),
    config: { headers: { Authorization: 'Bearer [masked]' } },
    body: '{"p":"[masked]"}',
  });
  expect(line?.msg).toBe('GET https://api.example/?token=[masked] failed');
});

test('what is no secret stays, and a line without one is written as it is', () => {
  const { log, lines } = logOf(ENVIRONMENT);
  log.info({ path: '/api/events', site: 'https://aftershock.example', user: 'aftershock' }, 'tiingo-key-1');
  expect(lines()).toEqual([
    {
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      path: '/api/events',
      site: 'https://aftershock.example',
      user: 'aftershock',
      msg: 'tiingo-key-1',
    },
  ]);
});

test.each(['1', 'a', '"', '\\', '{', 'status', '$&'])(
  'a line stays one where the password is %s',
  (password) => {
    const { log, lines } = logOf({ SOME_PASSWORD: password });
    log.info({ status: 111, said: `so ${password} it is` });
    const [line] = lines();
    expect(line?.status).toBe(111);
    expect(line?.said).not.toContain(` ${password} `);
  },
);

test('a password may stand in the query of an address, and hold a sign that cannot be decoded', () => {
  const { log, written } = logOf({ DATABASE_URL: 'postgresql://db.example/prices?password=100%sure' });
  log.info('connecting with 100%sure');
  expect(written.join('')).not.toContain('100%sure');
});

test('a level that is none is refused by name, and the one that is chosen decides what is written', () => {
  expect(() => logOf({ AFTERSHOCK_LOG_LEVEL: 'loud' })).toThrow(
    'AFTERSHOCK_LOG_LEVEL: expected one of trace, debug, info, warn, error, fatal, silent, not "loud"',
  );
  const levels = (level: string) => {
    const { log, lines } = logOf({ AFTERSHOCK_LOG_LEVEL: level });
    for (const each of ['debug', 'info', 'warn', 'error'] as const) log[each]('something');
    return lines().map((line) => line.level);
  };
  expect(levels('')).toEqual(['info', 'warn', 'error']);
  expect(levels('warn')).toEqual(['warn', 'error']);
  expect(levels('silent')).toEqual([]);
});
