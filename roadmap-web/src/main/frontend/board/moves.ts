// SPDX-License-Identifier: EUPL-1.2
import { postJson, Problem } from '../shared/api';
import type { Card, Place } from './model';

/** Asks for what the server wants to hear; null = the user gave up. */
export type Ask = (need: 'reason' | 'overrideReason', why: string) => Promise<string | null>;

type Given = { reason: string | null; overrideReason: string | null };

const PATIENCE = 3;

/**
 * Moves a card on the server: first the status, then the position. A refusal that names `reason` or
 * `overrideReason` is asked and sent again; every other refusal is thrown as {@link Problem}.
 * False = the user gave up.
 */
export async function moveOnServer(
  roadmap: string,
  card: Card,
  place: Place,
  neighbours: readonly string[],
  first: 'reason' | 'overrideReason' | null,
  why: string,
  ask: Ask,
): Promise<boolean> {
  if (place.status !== card.status) {
    const given: Given = { reason: null, overrideReason: null };
    if (first && !(await askFor(given, first, why, ask))) return false;
    if (!(await sendStatus(roadmap, card.key, place.status, given, ask))) return false;
  }
  await sendOrder(roadmap, card.key, place, neighbours);
  return true;
}

async function askFor(given: Given, need: keyof Given, why: string, ask: Ask): Promise<boolean> {
  const answer = await ask(need, why);
  if (answer === null) return false;
  given[need] = answer;
  return true;
}

async function sendStatus(roadmap: string, key: string, status: string, given: Given, ask: Ask): Promise<boolean> {
  for (let attempt = 0; ; attempt++) {
    try {
      await postJson(`api/v1/measures/${encodeURIComponent(key)}/status?roadmap=${encodeURIComponent(roadmap)}`, {
        status,
        ...given,
      });
      return true;
    } catch (refused) {
      const need = neededBy(refused);
      if (!need || attempt === PATIENCE) throw refused;
      if (!(await askFor(given, need.field, need.message, ask))) return false;
    }
  }
}

/** What a refusal asks for, if it can be answered at all. */
export function neededBy(refused: unknown): { field: keyof Given; message: string } | null {
  if (!(refused instanceof Problem) || refused.status !== 422) return null;
  const error = refused.errors.find((e) => e.field === 'reason' || e.field === 'overrideReason');
  return error ? { field: error.field as keyof Given, message: error.message } : null;
}

async function sendOrder(roadmap: string, key: string, place: Place, neighbours: readonly string[]): Promise<void> {
  const others = neighbours.filter((k) => k !== key);
  if (!others.length) return;
  const before = place.before;
  await postJson(`api/v1/roadmaps/${encodeURIComponent(roadmap)}/board/order`, {
    key,
    status: place.status,
    before,
    after: before === null ? others[others.length - 1]! : null,
  });
}
