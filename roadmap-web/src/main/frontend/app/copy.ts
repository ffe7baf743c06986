// SPDX-License-Identifier: EUPL-1.2

/** Buttons that copy an input: the text is selected too, for browsers that refuse the clipboard. */
export function startCopy(): void {
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-copy]');
    const input = button && document.getElementById(button.dataset.copy ?? '');
    if (!(input instanceof HTMLInputElement) || !button) return;
    input.select();
    navigator.clipboard?.writeText(input.value).then(
      () => {
        button.textContent = button.dataset.done ?? '';
      },
      () => input.focus(),
    );
  });
}
