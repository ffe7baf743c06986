// SPDX-License-Identifier: EUPL-1.2
import { Problem } from '../shared/api';
import { postJson } from '../shared/writing';
import type { Card, Place } from './model';

export type Need = 'reason' | 'overrideReason';

/** Asks for what the server wants to hear; null = the user gave up. */
export type Ask = (need: Need, why: string) => Promise<string | null>;

export interface MoveRequest {
  roadmap: string;
  /** As it stood before the move. */
  card: Card;
  place: Place;
  /** Keys of the target column in its order. */
  column: readonly string[];
  /** What the card says will be asked for; null = nothing. */
  need: Need | null;
  why: string;
}

/**
 * Moves a card on the server, status and place in one. A refusal that names `reason` or
 * `overrideReason` is asked and sent again; every other refusal is thrown as {@link Problem}.
 * False = the user gave up.
 */
export async function moveOnServer(request: MoveRequest, ask: Ask): Promise<boolean> {
  const { card, place } = request;
  const others = request.column.filter((key) => key !== card.key);
  const body = {
    key: card.key,
    from: card.status,
    status: place.status,
    before: place.before,
    after: place.before === null ? (others[others.length - 1] ?? null) : null,
    reason: null as string | null,
    overrideReason: null as string | null,
  };
  const path = `api/v1/roadmaps/${encodeURIComponent(request.roadmap)}/board/order`;
  let need = request.need ? { field: request.need, message: request.why } : null;
  for (;;) {
    if (need) {
      body[need.field] = await ask(need.field, need.message);
      if (body[need.field] === null) return false;
    }
    try {
      await postJson(path, body);
      return true;
    } catch (refused) {
      need = neededBy(refused);
      if (!need || body[need.field] !== null) throw refused;
    }
  }
}

/** What a refusal asks for, if it can be answered at all. */
export function neededBy(refused: unknown): { field: Need; message: string } | null {
  if (!(refused instanceof Problem) || refused.status !== 422) return null;
  const error = refused.errors.find((e) => e.field === 'reason' || e.field === 'overrideReason');
  return error ? { field: error.field as Need, message: error.message } : null;
}
