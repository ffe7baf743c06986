// SPDX-License-Identifier: EUPL-1.2

/** An error answer of the server (RFC 9457), or no answer at all: then {@code status} is 0. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string,
    readonly errors: { field: string; code: string; message: string }[] = [],
    /** With 412: the state that is stored now. */
    readonly current: unknown = null,
    readonly code: string = '',
    /** Seconds after which to try again; 0 = not said. */
    readonly retryAfter = 0,
  ) {
    super(detail || title);
  }
}

export interface Answer<T> {
  data: T;
  etag: string | null;
  /** True when the server answered 304 and {@code data} is what was read before. */
  unchanged: boolean;
}

/** Changes on their way to the server. */
const writes = new Set<Promise<unknown>>();

const cache = new Map<string, { etag: string; data: unknown }>();

function meta(name: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="roadmap-${name}"]`)?.content ?? '';
}

/** The address below the application's context path; {@code path} has no leading slash. */
export function address(path: string): string {
  return new URL(path, new URL(meta('base') || '.', document.baseURI)).href;
}

/** Reads JSON; with `keep` the answer is kept and asked for again by its ETag. */
export async function getJson<T>(
  path: string,
  options: { keep?: boolean; signal?: AbortSignal } = {},
): Promise<Answer<T>> {
  const known = options.keep ? cache.get(path) : undefined;
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (known) headers['If-None-Match'] = known.etag;
  // What the browser kept of an earlier page is asked for again by its ETag, by the browser itself.
  const mode: RequestCache = known ? 'no-store' : 'no-cache';
  const response = await request(path, { headers, cache: mode, signal: options.signal ?? null });
  if (response.status === 304 && known) {
    return { data: known.data as T, etag: known.etag, unchanged: true };
  }
  if (!response.ok) throw await problemOf(response);
  const data = (await response.json()) as T;
  const etag = response.headers.get('ETag');
  if (options.keep && etag) cache.set(path, { etag, data });
  return { data, etag, unchanged: false };
}

/** Reads a file under the name that the server gives it. */
export async function getFile(path: string): Promise<{ name: string; content: Blob }> {
  const response = await request(path, {});
  if (!response.ok) throw await problemOf(response);
  const name = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? '';
  return { name, content: await response.blob() };
}

/** POST of JSON; the answer's body or null when it has none. */
export function postJson<T>(path: string, body: unknown): Promise<T> {
  return write<T>('POST', path, body, 'application/json');
}

/** POST of a form with files; the answer's body or null when it has none. */
export async function postForm<T>(path: string, form: FormData, signal?: AbortSignal): Promise<T> {
  const headers = { Accept: 'application/json', 'X-Roadmap-Csrf': meta('csrf') };
  const response = await request(path, {
    method: 'POST',
    headers,
    body: form,
    signal: signal ?? null,
  });
  if (!response.ok) throw await problemOf(response);
  const text = await response.text();
  return (text ? JSON.parse(text) : null) as T;
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
  const change = send<T>(method, path, body, type, version);
  writes.add(change);
  const end = (): unknown => writes.delete(change);
  change.then(end, end);
  return change;
}

async function send<T>(
  method: string,
  path: string,
  body: unknown,
  type: string,
  version?: number,
): Promise<T> {
  const headers: Record<string, string> = {
    Accept: 'application/json',
    'Content-Type': type,
    'X-Roadmap-Csrf': meta('csrf'),
  };
  if (version !== undefined) headers['If-Match'] = `"${version}"`;
  const response = await request(path, { method, headers, body: body === undefined ? null : JSON.stringify(body) });
  if (!response.ok) throw await problemOf(response);
  const text = await response.text();
  return (text ? JSON.parse(text) : null) as T;
}

async function request(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address(path), { credentials: 'same-origin', cache: 'no-store', ...init });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new Problem(0, '', '');
  }
}

async function problemOf(response: Response): Promise<Problem> {
  if (response.status === 401) document.dispatchEvent(new CustomEvent('roadmap:signed-out'));
  const body = (await response.json().catch(() => ({}))) as Record<string, unknown>;
  return new Problem(
    response.status,
    String(body.title ?? response.statusText),
    String(body.detail ?? ''),
    (body.errors as Problem['errors']) ?? [],
    body.current ?? null,
    String(body.code ?? ''),
    Number(response.headers.get('Retry-After')) || 0,
  );
}
