// SPDX-License-Identifier: EUPL-1.2
import { Problem } from '../shared/api';
import type { Texts } from '../shared/texts';

/** What to tell the user about a failed request; anything but a {@link Problem} is thrown on. */
export function reasonOf(failed: unknown, t: Texts): string {
  if (!(failed instanceof Problem)) throw failed;
  return failed.errors[0]?.message || failed.detail || (failed.status === 0 ? t('offline') : failed.title);
}
