import { connect, type Socket } from 'node:net';

/** A connection to a server on which a test writes what no client of good manners would. */
export type RawConnection = {
  socket: Socket;
  /** What the server sent so far, a character a byte. */
  received: () => string;
  /** Resolves when the connection is closed, whoever did it. */
  closed: Promise<void>;
};

export function rawConnection(origin: string): RawConnection {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname);
  const pieces: string[] = [];
  socket.on('data', (piece) => pieces.push(piece.toString('latin1')));
  // A server that cuts a connection is what some tests wait for.
  socket.on('error', () => undefined);
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  return { socket, received: () => pieces.join(''), closed };
}

export type RawAnswer = { status: number; headers: Headers; body: string };

function answerOf(text: string): RawAnswer {
  const [head = '', ...body] = text.split('\r\n\r\n');
  const [line = '', ...fields] = head.split('\r\n');
  const headers = new Headers();
  for (const field of fields) {
    const colon = field.indexOf(':');
    headers.append(field.slice(0, colon), field.slice(colon + 1).trim());
  }
  return { status: Number(line.split(' ')[1]), headers, body: body.join('\r\n\r\n') };
}

/** Sends a request line and headers as they are written, with nothing put right on the way, and gives the answer. */
export async function rawRequest(
  origin: string,
  line: string,
  headers: readonly string[] = [],
): Promise<RawAnswer> {
  const { socket, received, closed } = rawConnection(origin);
  const hosts = headers.some((header) => /^host:/i.test(header)) ? [] : ['Host: localhost'];
  socket.write([`${line} HTTP/1.1`, ...hosts, 'Connection: close', ...headers, '', ''].join('\r\n'));
  await closed;
  return answerOf(received());
}
