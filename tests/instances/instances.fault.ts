import { expect, test } from 'vitest';
import { type RunningServer, startServer, WARM } from '../faults/running-server';
import { freshDatabase } from '../support/fresh-database';
import { type Asked, startReading } from './reading-load';
import { placeOf, startProxy } from './running-proxy';

const environment = { DATABASE_URL: await freshDatabase(), ...WARM };

const startInstance = () => startServer(environment);
const startAgain = ({ origin }: RunningServer) => startServer(environment, [], Number(new URL(origin).port));

/** Whether a request that was not over before a moment failed. */
const failedSince =
  (moment: number) =>
  ({ over, failure }: Asked) =>
    over > moment && failure !== undefined;

/** Whether an answer that was asked for after a moment came from this instance. */
const comesFrom =
  (instance: RunningServer, since = 0) =>
  ({ sent, servedBy }: Asked) =>
    sent >= since && servedBy === placeOf(instance);

test('one of two instances is killed under load: nothing fails but what it had in hand, and it takes part again', async () => {
  const [killed, other] = await Promise.all([startInstance(), startInstance()]);
  const { asked, until, stop } = startReading(await startProxy([killed, other]));
  await until(15, comesFrom(killed));
  await until(15, comesFrom(other));

  const moment = performance.now();
  await killed.signal('SIGKILL');
  await until(30, comesFrom(other, moment));
  const again = await startAgain(killed);
  await until(15, comesFrom(again, performance.now()));
  await stop();

  const inHand = asked.filter(
    ({ sent, over, servedBy }) => sent < moment && over > moment && servedBy !== placeOf(other),
  );
  expect(inHand.length).toBeGreaterThan(0);
  expect(asked.filter(failedSince(moment)).filter((one) => !inHand.includes(one))).toEqual([]);
  // The other instance was asked for what the killed one did not answer.
  expect(asked.some(({ servedBy }) => servedBy === `${placeOf(killed)}, ${placeOf(other)}`)).toBe(true);
});

test('instances are stopped and started again one after the other under load, and no request fails', async () => {
  const instances = await Promise.all([startInstance(), startInstance()]);
  const { asked, until, stop } = startReading(await startProxy(instances));
  for (const instance of instances) await until(15, comesFrom(instance));

  const moment = performance.now();
  for (const instance of instances) {
    expect((await instance.signal('SIGTERM')).status).toBe(0);
    const again = await startAgain(instance);
    await until(15, comesFrom(again, performance.now()));
  }
  await stop();
  expect(asked.filter(failedSince(moment))).toEqual([]);
});
