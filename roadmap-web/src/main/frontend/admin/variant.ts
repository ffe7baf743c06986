// SPDX-License-Identifier: EUPL-1.2

import { toastAfterwards } from '../app/later';
import { announce } from '../shared/announce';
import { Problem, getJson } from '../shared/api';
import { postJson } from '../shared/writing';
import { WorkingDays, parseDay } from '../shared/dates';
import { attach, el } from '../shared/dom';
import { type Texts, textsOf } from '../shared/texts';
import type { Kind, Plan } from '../gantt/plan';
import type { MoveAnswer, Told } from '../gantt/preview';

type Answer = MoveAnswer & { version: number };

/** The differences of a what-if copy: choose and adopt, change dates, put back. */
export function startVariants(): void {
  attach('variant', (host) => {
    const widget = new Differences(host);
    const click = (event: Event): void => widget.click(event.target as HTMLElement);
    host.addEventListener('click', click);
    return () => host.removeEventListener('click', click);
  });
}

class Differences {
  private readonly t: Texts;
  private readonly path: string;
  private busy = false;

  constructor(private readonly host: HTMLElement) {
    this.t = textsOf(host);
    this.path = host.dataset.path ?? '';
  }

  click(target: HTMLElement): void {
    const button = target.closest<HTMLElement>('button');
    if (!button) return;
    const { choose, adopt, dates, back } = button.dataset;
    const row = button.closest<HTMLTableRowElement>('tr');
    if (choose) this.choose(choose);
    else if (adopt) void this.run(() => this.adopt(adopt === 'all' ? null : this.chosen()));
    else if (dates && row) void this.run(() => this.move(row));
    else if (back && row) void this.run(() => this.putBack(row));
  }

  private get boxes(): HTMLInputElement[] {
    return [...this.host.querySelectorAll<HTMLInputElement>('input[name="adopt"]')];
  }

  private chosen(): string[] {
    return this.boxes.filter((box) => box.checked).flatMap((box) => box.value.split(' '));
  }

  private choose(which: string): void {
    for (const box of this.boxes) {
      box.checked = which === 'all' || (which === 'fresh' && box.dataset.outdated !== 'true');
    }
  }

  /** Shown first; when plan or copy changed meanwhile it is shown anew and nothing is adopted. */
  private async adopt(keys: string[] | null): Promise<void> {
    const { t } = this;
    if (keys && !keys.length) {
      this.say(t('variant.adopt.nothing'));
      this.boxes[0]?.focus();
      return;
    }
    const { showCascade } = await import('../gantt/preview');
    for (let note = ''; ; ) {
      const path = `${this.path}/adoption`;
      const [told, preview] = await Promise.all([this.told(), postJson<Answer>(path, { keys, dryRun: true })]);
      const moved = preview.changes.filter((change) => change.reason === 'MOVED').length;
      const more = preview.changes.length - moved;
      const text = moved ? t('variant.adopt.text', moved, more) : t('variant.adopt.text.none');
      const title = t('variant.adopt.title', this.host.dataset.name ?? '');
      if (!(await showCascade(told, { title, text: note + text }, preview))) {
        announce(t('edit.discarded'));
        return;
      }
      try {
        const { slipped } = await postJson<Answer & { slipped: string[] }>(path, { keys, version: preview.version });
        await this.adopted(t('variant.adopted', moved, more), slipped, told);
        return;
      } catch (cause) {
        if (!(cause instanceof Problem) || !CHANGED.includes(cause.code)) throw cause;
        note = `${cause.message} `;
      }
    }
  }

  /** Asks why the plan now ends later than approved, before the page shows what is left of the copy. */
  private async adopted(said: string, slipped: string[], told: Told): Promise<void> {
    if (!slipped.length) return this.done(said);
    const asking = await import('../gantt/slips').catch(() => null);
    // it is stored: who cannot be asked now is asked by what is missing
    if (!asking) return this.done(said);
    for (const button of this.host.querySelectorAll('button')) button.disabled = true;
    const state = this.host.querySelector<HTMLElement>('[data-state]')!;
    state.before(el('p', { class: 'rm-note', 'data-testid': 'variant-adopted', text: said }));
    await asking.askBeforeGoingOn(told, slipped, state, (text) => this.done(`${said} ${text}`.trim()));
  }

  /** New dates within the copy; what else moves there is shown first. */
  private async move(row: HTMLTableRowElement): Promise<void> {
    const { t } = this;
    const { key = '', title = '', kind = '', start, end } = row.dataset;
    const [{ askForDates }, { showCascade }, told] = await Promise.all([
      import('../gantt/datedialog'),
      import('../gantt/preview'),
      this.told(),
    ]);
    const working = (told.model.byKey.get(key) ?? told.model).working;
    const wish = await askForDates(told, { key, title, kind: kind as Kind, working, start: parseDay(start), end: parseDay(end) });
    if (!wish) return;
    // the slash in the key of a gate stays one
    const path = `${this.path}/items/${key.split('/').map(encodeURIComponent).join('/')}/moves`;
    const preview = await postJson<Answer>(path, { ...wish, dryRun: true });
    const more = preview.changes.length - 1;
    if (more > 0 || preview.conflicts.length) {
      const text = more > 0 ? t('edit.cascade.text', more) : t('edit.cascade.alone');
      if (!(await showCascade(told, { title: t('edit.cascade', key), text }, preview))) return;
    }
    await postJson<Answer>(path, wish);
    this.done(t('variant.moved', key));
  }

  private async putBack(row: HTMLTableRowElement): Promise<void> {
    await postJson(`${this.path}/returns`, { keys: row.dataset.keys?.split(' ') });
    this.done(this.t('variant.put-back'));
  }

  /** Titles and working days of everything that may move: read when first needed. */
  private async told(): Promise<Told> {
    const { data } = await getJson<Plan>(`${this.path}/plan`, { keep: true });
    const working = new WorkingDays(data.holidays);
    const byKey = new Map(data.rows.map(({ key, title }) => [key, { title, working }]));
    for (const { rows, holidays } of data.calendars) {
      const own = new WorkingDays([...data.holidays, ...holidays]);
      for (const key of rows) byKey.get(key)!.working = own;
    }
    return { t: this.t, model: { byKey, working } };
  }

  private done(text: string): void {
    toastAfterwards(text);
    location.reload();
  }

  private say(text: string): void {
    this.host.querySelector('[data-state]')?.replaceChildren(el('p', { class: 'rm-note rm-note--error', text }));
    announce(text);
  }

  /** One question to the server at a time; what it refuses is said. */
  private async run(work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.host.setAttribute('aria-busy', 'true');
    this.host.querySelector('[data-state]')?.replaceChildren();
    try {
      await work();
    } catch (cause) {
      if (!(cause instanceof Problem)) throw cause;
      this.say(cause.status === 0 ? this.t('variant.offline') : cause.errors[0]?.message || cause.message);
    } finally {
      this.busy = false;
      this.host.removeAttribute('aria-busy');
    }
  }
}

const CHANGED = ['variant.changed', 'shift.plan-changed'];
