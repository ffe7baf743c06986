// SPDX-License-Identifier: EUPL-1.2
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

/** What this browser remembers of the board's look; nothing of its content. */
export function readSettings(): Settings {
  try {
    const stored = JSON.parse(localStorage.getItem(NAME) ?? '{}') as Partial<Settings>;
    return { ...START, ...stored };
  } catch {
    return { ...START }; // a blocked or damaged store is no reason to show nothing
  }
}

export function writeSettings(settings: Settings): void {
  try {
    localStorage.setItem(NAME, JSON.stringify(settings));
  } catch {
    return; // the store may be blocked: the look then lasts for this page only
  }
}
