// SPDX-License-Identifier: EUPL-1.2

import { address } from './api';
import type { Stop } from './dom';

/** What changed; no business data: ask for it by ETag. Kind `NOTED`: what is said about the plan, which stays the same. */
export interface Change {
  kind: string;
  key: string | null;
  version: number;
}

type Listener = (change: Change) => void;

interface Channel {
  listeners: Set<Listener>;
  source: EventSource | null;
}

const channels = new Map<string, Channel>();

/**
 * Calls {@code listener} after each change of a roadmap. One connection per page and roadmap; it is
 * closed while the page is hidden (a browser has six connections per server), and on its return one
 * change of kind `RESYNC` stands for everything that was missed.
 */
export function listen(roadmap: string, listener: Listener): Stop {
  let channel = channels.get(roadmap);
  if (!channel) {
    channel = { listeners: new Set(), source: null };
    channels.set(roadmap, channel);
    if (!document.hidden) open(roadmap, channel);
  }
  const own = channel;
  own.listeners.add(listener);
  return () => {
    own.listeners.delete(listener);
    if (own.listeners.size === 0) {
      own.source?.close();
      channels.delete(roadmap);
    }
  };
}

/** As {@link listen}, for whoever shows the plan alone. */
export function listenToPlan(roadmap: string, listener: () => void): Stop {
  return listen(roadmap, ({ kind }) => {
    if (kind !== 'NOTED') listener();
  });
}

function open(roadmap: string, channel: Channel): void {
  const source = new EventSource(address(`api/v1/events?roadmap=${encodeURIComponent(roadmap)}`));
  channel.source = source;
  let interrupted = false;
  source.onmessage = (event) => tell(channel, JSON.parse(event.data as string) as Change);
  source.onerror = () => {
    interrupted = true;
    if (source.readyState === EventSource.CLOSED) retry(roadmap, channel, source);
  };
  source.onopen = () => {
    if (interrupted) tell(channel, { kind: 'RESYNC', key: null, version: 0 });
    interrupted = false;
  };
}

function retry(roadmap: string, channel: Channel, source: EventSource): void {
  setTimeout(() => {
    if (channel.source === source && channel.listeners.size && !document.hidden) {
      open(roadmap, channel);
    }
  }, 30_000);
}

function tell(channel: Channel, change: Change): void {
  for (const listener of channel.listeners) listener(change);
}

document.addEventListener('visibilitychange', () => {
  for (const [roadmap, channel] of channels) {
    if (document.hidden) {
      channel.source?.close();
      channel.source = null;
    } else if (!channel.source) {
      open(roadmap, channel);
      tell(channel, { kind: 'RESYNC', key: null, version: 0 });
    }
  }
});
