// SPDX-License-Identifier: EUPL-1.2

export interface Allowed {
  status: string;
  /** Null = free to move; else the code of the reason, explained by the text `reason.<code>`. */
  code: string | null;
  /** What the server wants to hear with the move; absent or null = nothing. */
  needs?: 'reason' | 'overrideReason' | null;
}

export interface Card {
  key: string;
  title: string;
  status: string;
  lead: string | null;
  field: string | null;
  focalPoint: string | null;
  start: string | null;
  end: string | null;
  forecastEnd: string | null;
  delayDays: number | null;
  light: string | null;
  legal: string[];
  children: { done: number; total: number };
  daysInColumn: number | null;
  rank: number;
  version: number;
  /** Whether the reader may change the status, and the place in a column. */
  movable: boolean;
  orderable: boolean;
  allowed: Allowed[];
}

export interface Column {
  status: string;
  wipMax: number | null;
}

export interface BoardData {
  version: number;
  columns: Column[];
  cards: Card[];
  /** Title of every field and unit that a card names, by key. */
  names: Record<string, string>;
}

export type LaneBy = 'none' | 'field' | 'lead';

export interface Lane {
  /** Key of the field or unit; '' = not assigned, or the only lane. */
  id: string;
  cards: Card[];
}

/** Where a carried card would land: before the card `before`, or last where it is null. */
export interface Place {
  status: string;
  lane: string;
  before: string | null;
}

export function laneOf(card: Card, by: LaneBy): string {
  return by === 'none' ? '' : (card[by] ?? '');
}

/** Manual order, then key: the order of a column. */
export function byRank(a: Card, b: Card): number {
  return a.rank - b.rank || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}

/** Lanes in the order of their titles, "not assigned" last; one lane where nothing divides. */
export function lanes(cards: readonly Card[], by: LaneBy, names: Record<string, string>): Lane[] {
  const found = new Map<string, Card[]>();
  if (by === 'none') found.set('', []);
  for (const card of cards) {
    const id = laneOf(card, by);
    const list = found.get(id);
    if (list) list.push(card);
    else found.set(id, [card]);
  }
  const title = (id: string): string => (by === 'field' ? id : (names[id] ?? id));
  return [...found.entries()]
    .map(([id, list]) => ({ id, cards: list }))
    .sort((a, b) =>
      a.id === '' ? 1 : b.id === '' ? -1 : title(a.id).localeCompare(title(b.id), undefined, { numeric: true }),
    );
}

/** Cards by status, each in the order of its column. */
export function cells(cards: readonly Card[]): Map<string, Card[]> {
  const result = new Map<string, Card[]>();
  for (const card of cards) {
    const list = result.get(card.status);
    if (list) list.push(card);
    else result.set(card.status, [card]);
  }
  for (const list of result.values()) list.sort(byRank);
  return result;
}

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
