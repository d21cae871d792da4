import autocannon, { type Client, type Request, type Result } from 'autocannon';

/** What one run measured; times in milliseconds. */
export type Measured = {
  perSecond: number;
  p50: number;
  p95: number;
  p99: number;
  answered: number;
  shed: number;
  /** What went wrong and how often: another status than an answer's or the overload's, a broken connection, no answer in time. */
  failures: Record<string, number>;
};

/** How many things went wrong in all. */
export function failureCount({ failures }: Pick<Measured, 'failures'>): number {
  return Object.values(failures).reduce((sum, count) => sum + count, 0);
}

function percentile(ascending: Float64Array, share: number): number {
  return ascending[Math.min(ascending.length - 1, Math.floor(share * ascending.length))] ?? Number.NaN;
}

/** The generator keeps every body as text, at several times what the server's answer costs; nobody reads them here. */
function dropBodies(client: Client): void {
  const { pipelinedRequests } = client as unknown as { pipelinedRequests: { addBody: () => void } };
  pipelinedRequests.addBody = () => {};
}

/**
 * Asks for so many seconds over so many connections, each asking again as soon as it is answered. They are shared out
 * among the origins, as a proxy does.
 */
export async function runLoad(
  origins: readonly string[],
  requests: readonly Request[],
  connections: number,
  seconds: number,
): Promise<Measured> {
  const times: number[] = [];
  let shed = 0;
  const failures: Record<string, number> = {};
  const fail = (what: string, count = 1) => {
    if (count > 0) failures[what] = (failures[what] ?? 0) + count;
  };
  const { errors, timeouts } = await new Promise<Result>((resolve, reject) => {
    // It takes several addresses, of which its types do not know.
    const url = [...origins] as unknown as string;
    const options = { url, connections, duration: seconds, requests: [...requests] };
    const run = autocannon({ ...options, setupClient: dropBodies }, (error, result) =>
      error ? reject(error) : resolve(result),
    );
    run.on('response', (_client, status, _bytes, time) => {
      if (status === 200 || status === 304) times.push(time);
      else if (status === 503) shed += 1;
      else fail(`status ${status}`);
    });
  });
  // The generator counts an unanswered request among its errors too.
  fail('timeout', timeouts);
  fail('connection', errors - timeouts);
  const ascending = Float64Array.from(times).sort();
  return {
    perSecond: times.length / seconds,
    p50: percentile(ascending, 0.5),
    p95: percentile(ascending, 0.95),
    p99: percentile(ascending, 0.99),
    answered: times.length,
    shed,
    failures,
  };
}
