// SPDX-License-Identifier: EUPL-1.2

import { meta, request } from './api';

/** Changes on their way to the server. */
const writes = new Set<Promise<unknown>>();

/** POST of JSON; the answer's body or null when it has none. */
export function postJson<T>(path: string, body: unknown): Promise<T> {
  return write<T>('POST', path, body);
}

/** POST of a form with files; the answer's body or null when it has none. */
export function postForm<T>(path: string, form: FormData, signal?: AbortSignal): Promise<T> {
  return send<T>(path, { method: 'POST', body: form, signal: signal ?? null });
}

/** Merge patch of the version that the user saw. A version that is no longer current: Problem 412. */
export function patchJson<T>(path: string, body: unknown, version: number): Promise<T> {
  return write<T>('PATCH', path, body, 'application/merge-patch+json', version);
}

/** Kept when no change is on its way any more, those included that wait for one before them. */
export async function written(): Promise<void> {
  while (writes.size) {
    await Promise.allSettled(writes);
    // Whoever waited for a change may send the next one now.
    await new Promise((next) => setTimeout(next));
  }
}

/** Writes with any method; {@code version} becomes If-Match. */
export function write<T>(
  method: string,
  path: string,
  body: unknown,
  type = 'application/json',
  version?: number,
): Promise<T> {
  const headers: Record<string, string> = { 'Content-Type': type };
  if (version !== undefined) headers['If-Match'] = `"${version}"`;
  const change = send<T>(path, { method, body: body === undefined ? null : JSON.stringify(body) }, headers);
  writes.add(change);
  const end = (): unknown => writes.delete(change);
  change.then(end, end);
  return change;
}

async function send<T>(path: string, init: RequestInit, headers: Record<string, string> = {}): Promise<T> {
  const own = { Accept: 'application/json', 'X-Roadmap-Csrf': meta('csrf') };
  const response = await request(path, { ...init, headers: { ...own, ...headers } });
  const text = await response.text();
  return (text ? JSON.parse(text) : null) as T;
}
