// SPDX-License-Identifier: EUPL-1.2

import { askOver } from './conflictdialog';
import type { Row } from './model';
import type { Place, TreePlace } from './outlining';
import type { Words } from './words';

/** Somebody else placed the measure meanwhile: shows where it stands now and where it was to go; true = there after all. */
export function askAgain(words: Words, row: Row, wish: Place, now: TreePlace): Promise<boolean> {
  return askOver(words.t, {
    name: 'place',
    key: row.key,
    now: where(words, now.below, now.after ? { after: now.after } : {}, 'place.conflict.first'),
    wish: where(words, wish.below ?? now.below, wish, 'place.spot.last'),
  });
}

function where(words: Words, home: string | null, side: { before?: string; after?: string }, otherwise: string): string {
  const { t } = words;
  const spot = side.before
    ? t('place.spot.before', named(words, side.before))
    : side.after
      ? t('place.spot.after', named(words, side.after))
      : t(otherwise);
  return home ? `${named(words, home)}, ${spot}` : spot;
}

function named({ model }: Words, key: string): string {
  const title = model.byKey.get(key)?.title;
  return title ? `${key} ${title}` : key;
}
