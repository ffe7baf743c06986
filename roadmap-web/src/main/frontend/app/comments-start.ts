// SPDX-License-Identifier: EUPL-1.2

import { attach } from '../shared/dom';

/** Comments of a measure, on whatever page has a place for them: `data-key data-roadmap data-place data-may`. */
export function startComments(): void {
  attach('comments', (host) => {
    let stop: (() => void) | null = null;
    let gone = false;
    void import('./comments').then(({ Comments }) => {
      if (gone) return;
      const comments = new Comments(host);
      stop = () => comments.stop();
    });
    return () => {
      gone = true;
      stop?.();
    };
  });
}
