// SPDX-License-Identifier: EUPL-1.2

import { Problem } from '../shared/api';
import { postJson, written } from '../shared/writing';
import type { Texts } from '../shared/texts';
import { toast } from './toasts';

interface Undone {
  label: string;
  keys: string[];
}

/**
 * Widgets say `roadmap:changed` with `{ text }` after a write that was one undo step: the toast
 * offers to take it back. Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) do it outside of text fields, the events
 * `roadmap:undo` and `roadmap:redo` from anywhere.
 */
export function startUndo(texts: Texts): void {
  document.addEventListener('roadmap:changed', (event) => {
    const { text } = (event as CustomEvent<{ text: string }>).detail;
    toast(
      { text, action: { label: texts('undo'), run: () => void replay('undo', texts) } },
      texts('close'),
    );
  });
  for (const what of ['undo', 'redo'] as const) {
    document.addEventListener(`roadmap:${what}`, () => void replay(what, texts));
  }
  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || typing(event.target)) return;
    const key = event.key.toLowerCase();
    const redo = key === 'y' || (key === 'z' && event.shiftKey);
    if (!redo && key !== 'z') return;
    event.preventDefault();
    void replay(redo ? 'redo' : 'undo', texts);
  });
}

async function replay(what: 'undo' | 'redo', texts: Texts): Promise<void> {
  const other = what === 'undo' ? 'redo' : 'undo';
  try {
    // Pressed at once after a change, it means that change and not the one before.
    await written();
    const done = await postJson<Undone>(`api/v1/${what}`, {});
    toast(
      {
        text: texts(`${what}ne`, done.label),
        action: { label: texts(other), run: () => void replay(other, texts) },
      },
      texts('close'),
    );
    document.dispatchEvent(new CustomEvent('roadmap:undone', { detail: done }));
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause;
    const nothing = cause.status === 404;
    const text = nothing ? texts(`${what}.nothing`) : texts(`${what}.refused`, cause.message);
    toast({ text, error: !nothing }, texts('close'));
  }
}

function typing(target: EventTarget | null): boolean {
  const element = target as HTMLElement | null;
  return !!element?.closest?.('input, textarea, select, [contenteditable="true"]');
}
