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

const cache = new Map<string, { etag: string; data: unknown }>();

/** What the page says of itself, like the token that writes carry. */
export function meta(name: string): string {
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
  const data = (await response.json()) as T;
  const etag = response.headers.get('ETag');
  if (options.keep && etag) cache.set(path, { etag, data });
  return { data, etag, unchanged: false };
}

/** The answer to a request that succeeded or, being conditional, found nothing new; else throws a {@link Problem}. */
export async function request(path: string, init: RequestInit): Promise<Response> {
  let response;
  try {
    response = await fetch(address(path), { credentials: 'same-origin', cache: 'no-store', ...init });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new Problem(0, '', '');
  }
  if (!response.ok && response.status !== 304) throw await problemOf(response);
  return response;
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
