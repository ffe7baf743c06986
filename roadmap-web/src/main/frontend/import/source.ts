// SPDX-License-Identifier: EUPL-1.2
import { el } from '../shared/dom';
import { pageLanguage, type Texts } from '../shared/texts';

export interface RoadmapChoice {
  key: string;
  title: string;
}

export interface Source {
  element: HTMLElement;
  roadmap(): string;
  create(): string;
  show(file: File): void;
  problem(text: string): void;
}

/** The first step: choose or drop a file, and say where it goes. */
export function source(
  t: Texts,
  roadmaps: RoadmapChoice[],
  current: string,
  onFile: (file: File) => void,
  onTarget: (onlyTitle: boolean) => void,
): Source {
  const input = el('input', {
    type: 'file',
    id: 'import-file',
    class: 'rm-sr-only',
    accept: '.csv,.tsv,.txt,.xlsx,.yaml,.yml,.json,.xml,.mpp',
    'data-testid': 'import-file',
  });
  const chosen = el('p', { class: 'rm-import__file' });
  const hint = el('p', { class: 'rm-muted', text: t('drop.hint') });
  const error = el('p', { class: 'rm-field__error', role: 'alert', id: 'import-file-error' });
  const zone = el(
    'div',
    { class: 'rm-import__drop', 'data-testid': 'import-drop' },
    input,
    el('label', { for: 'import-file', class: 'rm-button rm-button--primary', text: t('choose') }),
    el('span', { text: t('drop') }),
    chosen,
    hint,
    error,
  );
  const target = targetFields(t, roadmaps, current, onTarget);

  input.addEventListener('change', () => {
    const file = input.files?.[0];
    input.value = '';
    if (file) onFile(file);
  });
  dropping(zone, onFile);
  return {
    element: el('div', { class: 'rm-import__source' }, target.element, zone),
    roadmap: target.roadmap,
    create: target.create,
    show(file) {
      error.textContent = '';
      chosen.textContent = `${file.name} (${size(file.size)})`;
      target.suggest(file.name.replace(/\.[^.]+$/, '').replace(/[_-]+/g, ' '));
    },
    problem(text) {
      error.textContent = text;
    },
  };
}

function targetFields(
  t: Texts,
  roadmaps: RoadmapChoice[],
  current: string,
  changed: (onlyTitle: boolean) => void,
): { element: HTMLElement; roadmap(): string; create(): string; suggest(name: string): void } {
  const select = el(
    'select',
    { id: 'import-roadmap', class: 'rm-select', 'data-testid': 'import-roadmap' },
    ...roadmaps.map((r) => el('option', { value: r.key, text: r.title, selected: r.key === current })),
    el('option', { value: '', text: t('new-roadmap'), selected: roadmaps.length === 0 }),
  );
  const title = el('input', {
    id: 'import-create',
    class: 'rm-input',
    maxlength: 200,
    autocomplete: 'off',
    'data-testid': 'import-create',
  });
  const titleField = el(
    'div',
    { class: 'rm-field' },
    el('label', { for: 'import-create', text: t('new-title') }),
    title,
  );
  let typed = false;
  const refresh = (): void => {
    titleField.hidden = select.value !== '';
  };
  select.addEventListener('change', () => {
    refresh();
    changed(false);
  });
  title.addEventListener('input', () => (typed = true));
  title.addEventListener('change', () => changed(true));
  refresh();
  return {
    element: el(
      'div',
      { class: 'rm-form-grid' },
      el('div', { class: 'rm-field' }, el('label', { for: 'import-roadmap', text: t('roadmap') }), select),
      titleField,
    ),
    roadmap: () => select.value,
    create: () => title.value.trim(),
    suggest(name) {
      if (!typed) title.value = name;
    },
  };
}

function dropping(zone: HTMLElement, onFile: (file: File) => void): void {
  const over = (on: boolean) => (event: DragEvent): void => {
    event.preventDefault();
    zone.classList.toggle('rm-import__drop--over', on);
  };
  zone.addEventListener('dragenter', over(true));
  zone.addEventListener('dragover', over(true));
  zone.addEventListener('dragleave', over(false));
  zone.addEventListener('drop', (event) => {
    over(false)(event);
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  });
}

function size(bytes: number): string {
  const large = bytes >= 1_000_000;
  const number = new Intl.NumberFormat(pageLanguage(), { maximumFractionDigits: 1 });
  return `${number.format(large ? bytes / 1_000_000 : bytes / 1_000)} ${large ? 'MB' : 'kB'}`;
}
