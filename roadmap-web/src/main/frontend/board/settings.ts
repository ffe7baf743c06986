// SPDX-License-Identifier: EUPL-1.2
import { replaceQuery } from '../shared/filter';
import type { LaneBy } from './model';

export interface Settings {
  laneBy: LaneBy;
  /** Columns folded by hand; null until somebody folded one: then the empty ones start folded. */
  collapsed: string[] | null;
  collapsedLanes: string[];
  compact: boolean;
}

const NAME = 'roadmap.board';
const START: Settings = { laneBy: 'none', collapsed: null, collapsedLanes: [], compact: false };

const LANES: readonly string[] = ['none', 'field', 'lead'] satisfies LaneBy[];

/** What this browser remembers of the board's look, nothing of its content; lanes are those of the address if it names some. */
export function readSettings(): Settings {
  const asked = lanesOf(location.search);
  return { ...stored(), ...(asked && { laneBy: asked }) };
}

/** The lanes of an address, as a saved view keeps them, are no habit: they stay with it. */
export function writeSettings(settings: Settings): void {
  const query = new URLSearchParams(location.search);
  const habit = { ...settings };
  if (lanesOf(location.search)) {
    habit.laneBy = stored().laneBy;
    query.set('lanes', settings.laneBy);
    replaceQuery(query);
  }
  try {
    localStorage.setItem(NAME, JSON.stringify(habit));
  } catch {
    return; // the store may be blocked: the look then lasts for this page only
  }
}

function lanesOf(search: string): LaneBy | null {
  const name = new URLSearchParams(search).get('lanes');
  return name && LANES.includes(name) ? (name as LaneBy) : null;
}

function stored(): Settings {
  try {
    return { ...START, ...(JSON.parse(localStorage.getItem(NAME) ?? '{}') as Partial<Settings>) };
  } catch {
    return { ...START }; // a blocked or damaged store is no reason to show nothing
  }
}
