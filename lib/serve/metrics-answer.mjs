import { register } from 'prom-client';
import { bearsToken } from './bears-token.mjs';

const PATH = '/api/metrics';

const PROBLEM = JSON.stringify({
  type: 'https://www.rfc-editor.org/rfc/rfc9110#status.401',
  title: 'The metrics token is missing or wrong',
  status: 401,
  detail: 'Send it as "Authorization: Bearer TOKEN".',
});

/** @param {import('node:http').ServerResponse} response */
function refuse(response) {
  response.writeHead(401, {
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Cache-Control': 'no-store',
    'WWW-Authenticate': 'Bearer',
  });
  response.end(PROBLEM);
}

/**
 * Answers `/api/metrics` in Prometheus' text format, before anything that may be busy. Where there is a token
 * (`AFTERSHOCK_METRICS_TOKEN`) only who bears it is told.
 *
 * @param {import('node:http').RequestListener} handle answers everything else
 * @param {string | undefined} token
 * @returns {import('node:http').RequestListener}
 */
export function withMetrics(handle, token = process.env.AFTERSHOCK_METRICS_TOKEN) {
  return async (request, response) => {
    if (request.url !== PATH || request.method !== 'GET') return handle(request, response);
    if (token && !bearsToken(request.headers.authorization, token)) return refuse(response);
    const metrics = await register.metrics();
    response.writeHead(200, { 'Content-Type': register.contentType, 'Cache-Control': 'no-store' });
    response.end(metrics);
  };
}
