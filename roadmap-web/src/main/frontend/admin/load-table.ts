// SPDX-License-Identifier: EUPL-1.2

/** Brings the cell that the address names back into sight when the page comes with its measures. */
export function startLoadTables(): void {
  if (!new URLSearchParams(location.search).has('at')) {
    return;
  }
  for (const box of document.querySelectorAll<HTMLElement>('[data-widget="load-table"]')) {
    const cell = box.querySelector<HTMLElement>('td.is-chosen');
    if (cell !== null) {
      box.scrollLeft = cell.offsetLeft - (box.clientWidth - cell.offsetWidth) / 2;
      box.scrollTop = cell.offsetTop - (box.clientHeight - cell.offsetHeight) / 2;
    }
  }
}
