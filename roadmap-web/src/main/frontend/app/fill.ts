// SPDX-License-Identifier: EUPL-1.2

/** A chosen text file goes into a text field; UTF-8 or, as old spreadsheets write it, Windows-1252. */
export function startFill(): void {
  document.addEventListener('change', async (event) => {
    const input = event.target as HTMLInputElement;
    const target = document.getElementById(input.dataset?.fill ?? '');
    const file = input.files?.[0];
    if (!(target instanceof HTMLTextAreaElement) || !file) return;
    target.value = decoded(await file.arrayBuffer());
    target.focus();
  });
}

function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
