// SPDX-License-Identifier: EUPL-1.2
import type { Allowed, Card, Place } from './model';

/** What stands between the card and the status: null = nothing, undefined = not foreseen at all. */
export function ruleFor(card: Card, status: string): Allowed | null | undefined {
  if (status === card.status) return null;
  return card.allowed.find((a) => a.status === status);
}

export type Verdict = 'free' | 'ask' | 'forbidden';

export function verdict(card: Card, status: string): Verdict {
  if (status === card.status) return card.orderable ? 'free' : 'forbidden';
  if (!card.movable) return 'forbidden';
  const rule = ruleFor(card, status);
  if (!rule) return 'forbidden';
  if (rule.needs) return 'ask';
  return rule.code === null ? 'free' : 'forbidden';
}

/** Ranks for the screen until the server has answered: the column in its new order, from 0. */
export function renumber(column: readonly Card[], moved: Card, before: string | null): void {
  const others = column.filter((c) => c.key !== moved.key);
  const at = before === null ? -1 : others.findIndex((c) => c.key === before);
  others.splice(at < 0 ? others.length : at, 0, moved);
  others.forEach((card, index) => (card.rank = index));
}

/** True where the place is the one the card already has. */
export function isHome(card: Card, column: readonly Card[], place: Place): boolean {
  if (card.status !== place.status) return false;
  if (place.before === card.key) return true;
  const index = column.findIndex((c) => c.key === card.key);
  const next = column[index + 1];
  return (next ? next.key : null) === place.before;
}
