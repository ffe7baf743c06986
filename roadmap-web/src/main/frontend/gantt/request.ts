// SPDX-License-Identifier: EUPL-1.2

import { announce } from '../shared/announce';
import { postJson } from '../shared/writing';
import { parseDay, shortDate } from '../shared/dates';
import { askToRequest } from '../shared/requestdialog';
import { changed } from '../shared/undo';
import { cascadeParts, type Held, type MoveAnswer } from './preview';
import type { Words } from './words';

type Wanted = Omit<MoveAnswer, 'applied'> & { request: { key: string } | null };

/**
 * The locked plan holds something of a change: shows what a request would move and asks for the
 * reason. Gives back whether what is not held is to be applied without a request.
 */
export async function offerRequest(words: Words, roadmap: string, wish: object, held: Held): Promise<boolean> {
  const { t } = words;
  const path = `api/v1/roadmaps/${encodeURIComponent(roadmap)}/change-requests`;
  const wanted = await postJson<Wanted>(path, { ...wish, dryRun: true });
  const answer = await askToRequest<Wanted>(t, {
    text: t('request.text', held.name, shortDate(parseDay(held.since)), held.by ?? '–'),
    parts: cascadeParts(words, wanted),
    free: !held.wholly,
    send: (reason) => postJson<Wanted>(path, { ...wish, reason }),
  });
  if (answer === 'free') return true;
  if (answer === null) announce(t('edit.discarded'));
  else changed(t('request.sent', answer.request?.key ?? ''));
  return false;
}
