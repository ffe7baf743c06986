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
