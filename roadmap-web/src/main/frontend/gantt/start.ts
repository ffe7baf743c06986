// SPDX-License-Identifier: EUPL-1.2

import type { Model } from './model';
import { type Scale, ZOOMS } from './scale';
import type { State } from './state';
import type { Viewport } from './viewport';

const LEAST_START_PX = 0.28;

/**
 * Where a plan starts: as the address says, else all of it, but not smaller than can be read. Answers the scale
 * when the address says nothing of it.
 */
export function startPosition(viewport: Viewport, state: State, model: Model): Scale | null {
  const { px, at } = state;
  viewport.fit(model.from, model.to);
  if (px !== null) viewport.zoom(px);
  else if (viewport.scale.px < LEAST_START_PX) viewport.zoom(ZOOMS.quarter);
  if (at !== null) viewport.show(at, 0);
  else if (px !== null || viewport.scale.px === ZOOMS.quarter) viewport.show(model.asOf, 0.25);
  return px === null && at === null ? { ...viewport.scale } : null;
}
