// SPDX-License-Identifier: EUPL-1.2

import { Problem } from '../shared/api';
import { write } from '../shared/writing';
import type { FormField, Value } from './form-fields';

/** Per field what was typed and what was seen then, so that a later conflict is still noticed. */
export type Draft = Record<string, { typed: Value; seen: Value }>;

const WAIT_MS = 1_000;

/** Keeps what is typed on the server, so that it survives a lost session and a closed browser. */
export class DraftKeeper {
  private timer = 0;
  private kept: boolean;

  constructor(
    private readonly objectKey: string,
    private readonly version: () => number,
    kept: boolean,
  ) {
    this.kept = kept;
  }

  later(fields: FormField[]): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.keep(fields), WAIT_MS);
  }

  /** Forgets the draft: it was saved or thrown away. */
  async drop(): Promise<void> {
    window.clearTimeout(this.timer);
    if (!this.kept) return;
    this.kept = false;
    // Servers refuse a DELETE with a body.
    await this.send('DELETE', undefined);
  }

  private async keep(fields: FormField[]): Promise<void> {
    const changed = fields.filter((field) => field.changed);
    if (changed.length === 0) return this.drop();
    const content: Draft = {};
    for (const field of changed) content[field.name] = { typed: field.value, seen: field.seen };
    this.kept = true;
    await this.send('PUT', { content, seenVersion: this.version() });
  }

  private async send(method: 'PUT' | 'DELETE', body: unknown): Promise<void> {
    try {
      await write(method, `api/v1/drafts/${encodeURIComponent(this.objectKey)}`, body);
    } catch (cause) {
      // The text still stands in the page; the next key stroke tries again.
      if (!(cause instanceof Problem)) throw cause;
    }
  }
}

export function readDraft(form: HTMLFormElement): Draft | null {
  return form.dataset.draft ? (JSON.parse(form.dataset.draft) as Draft) : null;
}
