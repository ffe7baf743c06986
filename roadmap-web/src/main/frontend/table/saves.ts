// SPDX-License-Identifier: EUPL-1.2
import { neededBy } from '../board/moves';
import { Problem } from '../shared/api';
import { patchJson, postJson } from '../shared/writing';
import { valueOf, type Column, type Row, type Value } from './model';

export type Outcome =
  | { kind: 'saved' }
  | { kind: 'cancelled' }
  /** `held`: by the locked plan, so that the value can be asked for. */
  | { kind: 'refused'; message: string; held?: boolean }
  /** Somebody else changed this very cell meanwhile; `theirs` stands now. */
  | { kind: 'conflict'; theirs: Value };

export interface SaveHost {
  roadmap: string;
  /** The row as known now; undefined when it is gone. */
  row(key: string): Row | undefined;
  /** The row as the server last told it, without what is still on its way there. */
  stored(key: string): Row | undefined;
  /** Reads the table again. */
  reload(): Promise<void>;
  ask(key: string, need: 'reason' | 'overrideReason', why: string): Promise<string | null>;
  offline: string;
}

/** Saves cells one after the other per row, so that each knows the version that the one before made. */
export class Saves {
  private readonly chains = new Map<string, Promise<unknown>>();

  constructor(private readonly host: SaveHost) {}

  save(row: Row, column: Column, seen: Value, value: Value): Promise<Outcome> {
    const before = this.chains.get(row.key) ?? Promise.resolve();
    const next = before.then(() => this.attempt(row.key, column, seen, value, true));
    const settled = next.catch(() => undefined);
    this.chains.set(row.key, settled);
    return next;
  }

  private async attempt(key: string, column: Column, seen: Value, value: Value, again: boolean): Promise<Outcome> {
    const row = this.host.row(key);
    if (!row) return { kind: 'refused', message: '' };
    try {
      if (column.id === 'status') return await this.saveStatus(key, value);
      const answer = await patchJson<{ version?: number } | null>(this.path(key), patchOf(row, column, value), row.version);
      if (typeof answer?.version === 'number') row.version = answer.version;
      return { kind: 'saved' };
    } catch (failed) {
      if (!(failed instanceof Problem)) throw failed;
      if (failed.status === 412) return this.afterConflict(key, column, seen, value, again);
      const message = failed.errors[0]?.message || failed.detail || (failed.status ? failed.title : this.host.offline);
      return { kind: 'refused', message, held: failed.code === 'plan.locked' };
    }
  }

  /** Another cell of the row was changed: ours is written again. This cell was changed: the user decides. */
  private async afterConflict(key: string, column: Column, seen: Value, value: Value, again: boolean): Promise<Outcome> {
    await this.host.reload();
    const stored = this.host.stored(key);
    if (!stored) return { kind: 'refused', message: '' };
    const theirs = valueOf(stored, column.id);
    if (JSON.stringify(theirs) === JSON.stringify(value)) return { kind: 'saved' };
    const untouched = JSON.stringify(theirs) === JSON.stringify(seen);
    if (untouched && again) return this.attempt(key, column, seen, value, false);
    return { kind: 'conflict', theirs };
  }

  private async saveStatus(key: string, status: Value): Promise<Outcome> {
    const given = { reason: null as string | null, overrideReason: null as string | null };
    for (;;) {
      try {
        await postJson(this.path(key, '/status'), { status, ...given });
        return { kind: 'saved' };
      } catch (refused) {
        const need = neededBy(refused);
        if (!need || given[need.field] !== null) throw refused;
        given[need.field] = await this.host.ask(key, need.field, need.message);
        if (given[need.field] === null) return { kind: 'cancelled' };
      }
    }
  }

  private path(key: string, what = ''): string {
    return `api/v1/measures/${encodeURIComponent(key)}${what}?roadmap=${encodeURIComponent(this.host.roadmap)}`;
  }
}

const BUDGET = /^budget\.(\d{4})\.(OPERATING|CAPITAL)$/;

/** The merge patch of one cell; a budget cell sends all budget lines, since a list is replaced as a whole. */
function patchOf(row: Row, column: Column, value: Value): unknown {
  if (!BUDGET.test(column.id)) return { [column.id]: value };
  const budget = Object.keys(row).flatMap((id) => {
    const match = BUDGET.exec(id);
    const amount = id === column.id ? value : valueOf(row, id);
    return match && amount !== null ? [{ year: Number(match[1]), fund: match[2], amount }] : [];
  });
  return { budget };
}
