// SPDX-License-Identifier: EUPL-1.2

import { LEAST, type Splitter } from './splitter';

const STEP = 24;

/** Lets pointer and arrow keys move the line between tree grid and chart. */
export function letSplit(splitter: Splitter): void {
  splitter.element.addEventListener('pointerdown', (event) => drag(splitter, event));
  splitter.element.addEventListener('keydown', (event) => press(splitter, event));
}

function drag(splitter: Splitter, down: PointerEvent): void {
  if (down.button !== 0) return;
  const { element } = splitter;
  const offset = splitter.width - down.clientX;
  const move = (event: PointerEvent): void => splitter.choose(event.clientX + offset);
  const end = (): void => {
    element.removeEventListener('pointermove', move);
    element.removeEventListener('lostpointercapture', end);
  };
  element.setPointerCapture(down.pointerId);
  element.addEventListener('pointermove', move);
  element.addEventListener('lostpointercapture', end);
}

function press(splitter: Splitter, event: KeyboardEvent): void {
  const target: Record<string, number> = {
    ArrowLeft: splitter.width - STEP,
    ArrowRight: splitter.width + STEP,
    Home: LEAST,
    End: splitter.most,
  };
  const width = target[event.key];
  if (width === undefined) return;
  event.preventDefault();
  splitter.choose(width);
}
