import { trainer } from './trainer';
import type { PageMessage, WorkerMessage } from './training-messages';

/** What of a worker's global scope is used here; the app's own types are those of a page. */
interface WorkerScope {
  addEventListener: (kind: 'message', hear: (event: MessageEvent<PageMessage>) => void) => void;
  postMessage: (message: WorkerMessage, transfer: ArrayBuffer[]) => void;
}

const scope = globalThis as unknown as WorkerScope;

// A message to oneself comes back at once but behind those that wait; a timer of 0 is held up for 4 ms.
const ping = new MessageChannel();
let work: (() => void) | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
let pinged = false;

ping.port1.addEventListener('message', () => {
  pinged = false;
  goOn();
});
ping.port1.start();

function goOn(): void {
  const next = work;
  work = null;
  next?.();
}

function sleep(): void {
  clearTimeout(timer);
  work = null;
}

function wake(after: number, next: () => void): void {
  clearTimeout(timer);
  work = next;
  if (after > 0) timer = setTimeout(goOn, after);
  else if (!pinged) {
    pinged = true;
    ping.port2.postMessage(null);
  }
}

const hear = trainer({
  send: (message, transfer) => scope.postMessage(message, [...transfer]),
  now: () => performance.now(),
  wake,
  sleep,
});

scope.addEventListener('message', ({ data }) => hear(data));
