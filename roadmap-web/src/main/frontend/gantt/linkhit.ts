// SPDX-License-Identifier: EUPL-1.2

import { wayOf } from './links';
import type { Link } from './model';
import type { Scene } from './scene';

/** The drawn link whose line passes nearest to a point of the chart, at most {@code reach} pixels away. */
export function linkAt(scene: Scene, x: number, y: number, reach: number): Link | null {
  const drawn = new Set(scene.chain?.links);
  if (scene.show.has('links')) {
    for (let i = scene.first; i < scene.last; i++) for (const link of scene.lines[i]!.row.links) drawn.add(link);
  }
  let best: Link | null = null;
  let nearest = reach;
  for (const link of drawn) {
    const points = wayOf(scene, link);
    for (let i = 0; points && i + 3 < points.length; i += 2) {
      const [x0, y0, x1, y1] = points.slice(i, i + 4) as [number, number, number, number];
      const away = Math.max(outside(x, x0, x1), outside(y, y0, y1));
      if (away > nearest) continue;
      nearest = away;
      best = link;
    }
  }
  return best;
}

function outside(value: number, a: number, b: number): number {
  return Math.max(Math.min(a, b) - value, value - Math.max(a, b), 0);
}
