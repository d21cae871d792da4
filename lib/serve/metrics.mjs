import { Counter, collectDefaultMetrics, Gauge, Histogram } from 'prom-client';
import { kindOf } from './addresses.mjs';

collectDefaultMetrics();

const duration = new Histogram({
  name: 'aftershock_request_duration_seconds',
  help: 'From reading a request to the end of its answer, by what was asked for and how it ended.',
  labelNames: ['kind', 'status'],
  buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
});

export const inFlight = new Gauge({
  name: 'aftershock_requests_in_flight',
  help: 'Requests that are being answered.',
});

const shed = new Counter({
  name: 'aftershock_requests_shed_total',
  help: 'Requests turned away because the server was busy.',
});

const kept = new Counter({
  name: 'aftershock_kept_answers_total',
  help: 'Answers that may be kept: sent again without computing (hit), or made and kept (miss).',
  labelNames: ['outcome'],
});

const keptBytes = new Gauge({
  name: 'aftershock_kept_answers_bytes',
  help: 'What the kept answers take in memory.',
});

const errors = new Counter({
  name: 'aftershock_errors_total',
  help: 'Errors in the log.',
});

/** Counts what was answered. @param {import('./observe.mjs').Answered} answered */
export function countAnswer({ url, status, from, isCut, seconds }) {
  duration.observe({ kind: kindOf(url), status: isCut ? 'cut' : `${Math.floor(status / 100)}xx` }, seconds);
  if (from === 'shed') shed.inc();
  if (from === 'kept') kept.inc({ outcome: 'hit' });
}

/** Counts an answer that was made and is kept; all of them take so many bytes now. @param {number} bytes */
export function countKept(bytes) {
  kept.inc({ outcome: 'miss' });
  keptBytes.set(bytes);
}

export const countError = () => errors.inc();
