import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** What a notice may have changed on the pages that are open; what somebody types is kept elsewhere. */
const CONCERNED = [
  'notices',
  'me',
  'inbox',
  'request',
  'sent',
  'one-sent',
  'connections',
  'conversation',
] as const;
const CHANNEL = 'forthright-live';
/** Several notices that arrive together are one change. */
const GATHERED_FOR = 200;
/** After a refusal the browser does not try again by itself. */
const RETRY_AFTER = 60_000;

/** Brings what is on screen up to date when there is news. Without it pages are as new as their last look. */
export function useLive(): void {
  const client = useQueryClient();
  useEffect(() => {
    const refreshing = refreshingOf(client);
    const stopped = new AbortController();
    // One stream for all tabs: a browser keeps few connections to a server, and each tab would take one.
    const channel = new BroadcastChannel(CHANNEL);
    channel.addEventListener('message', refreshing.soon);
    const tellAll = () => {
      refreshing.soon();
      channel.postMessage('news');
    };
    void whileAlone(stopped.signal, () => listening(tellAll, stopped.signal));
    return () => {
      stopped.abort();
      channel.close();
      refreshing.stop();
    };
  }, [client]);
}

/** Runs in one tab at a time; another takes over when that one is closed. Without locks, which need TLS, in each tab. */
async function whileAlone(signal: AbortSignal, work: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return work();
  // Stopped while it waited, it is refused; stopped just as its turn came, it is not.
  const unlessStopped = () => (signal.aborted ? undefined : work());
  await navigator.locks.request(CHANNEL, { signal }, unlessStopped).catch(() => {});
}

/** Listens until it is stopped. */
function listening(onNews: () => void, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    let stream: EventSource;
    let retry: number | undefined;
    let wasOpen = false;
    const listen = () => {
      stream = new EventSource('/api/v1/me/live');
      stream.addEventListener('notice', onNews);
      stream.addEventListener('open', () => {
        if (wasOpen) onNews(); // what another process has told meanwhile
        wasOpen = true;
      });
      stream.addEventListener('error', () => {
        if (stream.readyState === EventSource.CLOSED) retry = window.setTimeout(listen, RETRY_AFTER);
      });
    };
    listen();
    signal.addEventListener('abort', () => {
      clearTimeout(retry);
      stream.close();
      resolve();
    });
  });
}

function refreshingOf(client: QueryClient) {
  let timer: number | undefined;
  const refresh = () => {
    // What an answer shows ahead of the server would be taken back by what the server says before it has the answer.
    if (client.isMutating() > 0) return soon();
    for (const name of CONCERNED) void client.invalidateQueries({ queryKey: [name] });
  };
  const soon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(refresh, GATHERED_FOR);
  };
  return { soon, stop: () => clearTimeout(timer) };
}
