// SPDX-License-Identifier: EUPL-1.2
import { announce } from '../shared/announce';
import { Problem } from '../shared/api';
import { el, type Stop } from '../shared/dom';
import type { Texts } from '../shared/texts';
import { keepingTools, keptFor } from './keeping';
import { mappingTable } from './mapping';
import * as model from './model';
import { previewTable } from './preview';
import { projectReport } from './project';
import { rejectedList, resultPage } from './result';
import { source, type RoadmapChoice } from './source';
import { ValueMemory } from './values';

const MOST_BYTES = 20_000_000;

/** The page from the file to what the sheet hid. */
export function wizard(host: HTMLElement, t: Texts): Stop {
  const roadmaps = JSON.parse(host.dataset.roadmaps || '[]') as RoadmapChoice[];
  const steps = el('div', { class: 'rm-stack' });
  const after = el('div', { class: 'rm-stack', 'aria-busy': 'false' });
  let file: File | null = null;
  let mapping: model.Mapping | null = null;
  let asked: AbortController | null = null;
  let memory = new ValueMemory();
  let fromKept = false;
  /** The mapping on the screen: what the server refuses is not kept. */
  let shown: model.Mapping | null = null;

  let takesPart = false;

  const first = source(t, roadmaps, host.dataset.roadmap ?? '', chosen, (onlyTitle) => {
    // The title of a new roadmap changes nothing in a preview that is there.
    if (!onlyTitle || !after.querySelector('[data-testid="import-summary"]')) void look();
  });

  function chosen(next: File): void {
    if (!model.formatOf(next.name)) {
      first.problem(t('format', next.name));
      return;
    }
    if (next.size > MOST_BYTES) {
      first.problem(t('too-large', Math.round(next.size / 1_000_000)));
      return;
    }
    file = next;
    mapping = null;
    memory = new ValueMemory();
    fromKept = false;
    shown = null;
    after.replaceChildren();
    takesPart = false;
    first.show(next);
    void look();
  }

  function wish(): model.Wish | null {
    const format = file && model.formatOf(file.name);
    const roadmap = first.roadmap();
    const create = first.create();
    return file && format && (roadmap || create) ? { file, format, roadmap, create, mapping } : null;
  }

  async function look(): Promise<void> {
    const wanted = wish();
    if (!wanted) return;
    asked?.abort();
    const mine = (asked = new AbortController());
    after.setAttribute('aria-busy', 'true');
    announce(t('preview.loading'));
    if (!after.childElementCount) after.append(el('p', { class: 'rm-muted', text: t('preview.loading') }));
    try {
      const preview = await model.preview(wanted, mine.signal);
      const kept = wanted.mapping ? null : keptFor(preview.columns);
      mapping = kept ?? preview.mapping;
      fromKept ||= kept !== null;
      if (kept) return void look();
      show(preview, wanted.file.name);
    } catch (problem) {
      if (!mine.signal.aborted) refused(problem, wanted.mapping);
    } finally {
      if (asked === mine) after.setAttribute('aria-busy', 'false');
    }
  }

  /** What was chosen wrongly in a mapping can be chosen anew: the rest of the page stays. */
  function refused(problem: unknown, tried: model.Mapping | null = null): void {
    const text = problem instanceof Problem && problem.detail ? problem.detail : t('unreachable');
    const note = refusal(text);
    const table = tried && after.querySelector('[data-testid="import-mapping"]');
    after.querySelector('[data-testid="import-refused"]')?.remove();
    mapping = shown;
    if (table) table.before(note);
    else after.replaceChildren(note);
  }

  function refusal(text: string): HTMLElement {
    return el('p', { class: 'rm-note rm-note--error', role: 'alert', 'data-testid': 'import-refused', text });
  }

  function show(preview: model.Preview, fileName: string): void {
    const { outcome } = preview;
    shown = preview.mapping;
    const parts: HTMLElement[] = [];
    if (preview.mapping) parts.push(mappingSection(preview, preview.mapping, fileName));
    const unfit = preview.mapping && !preview.rows.length ? outcome.rejected[0] : undefined;
    parts.push(
      section(
        t(preview.mapping ? 'step.preview' : 'step.preview.whole'),
        summary(outcome, preview),
        unfit ? refusal(unfit.message) : preview.rows.length ? previewTable(t, preview) : rejectedList(t, outcome),
        projectReport(t, outcome),
        confirmation(outcome, preview.mapping === null),
      ),
    );
    const focused = document.activeElement?.id;
    after.replaceChildren(...parts);
    if (focused) document.getElementById(focused)?.focus();
    announce(t('preview.ready', outcome.created, outcome.updated, total(outcome)));
  }

  function mappingSection(preview: model.Preview, used: model.Mapping, fileName: string): HTMLElement {
    const fits = used.name;
    const open = after.querySelector<HTMLDetailsElement>('[data-testid="import-mapping"]')?.open ?? !(fits || fromKept);
    const text = fits ? t('mapping.ready', fits) : t(fromKept ? 'mapping.kept' : 'mapping.suggested');
    return section(
      t('step.mapping'),
      el(
        'details',
        { class: 'rm-import__mapping', open, 'data-testid': 'import-mapping' },
        el('summary', { text }),
        mappingTable(t, preview, used, memory, remap),
      ),
      keepingTools(t, preview.columns, used, fileName, (loaded) => remap(loaded as model.Mapping)),
    );
  }

  function remap(changed: model.Mapping): void {
    mapping = { ...changed, name: null };
    void look();
  }

  function summary(outcome: model.ImportResult, preview: model.Preview): HTMLElement {
    const rows = preview.rows.filter((row) => row.outcome === 'REJECTED').length;
    return el(
      'div',
      { class: 'rm-stack' },
      el('p', {
        'data-testid': 'import-summary',
        text: t(preview.mapping ? 'preview.sum' : 'preview.sum.whole', outcome.created, outcome.updated, outcome.unchanged, rows),
      }),
      total(outcome) > outcome.rejected.length
        ? el('p', { text: t('preview.capped', outcome.rejected.length, total(outcome)) })
        : null,
      preview.newFields.length ? el('p', { text: t('preview.fields', preview.newFields.join(', ')) }) : null,
    );
  }

  function confirmation(outcome: model.ImportResult, whole: boolean): HTMLElement {
    const bad = total(outcome);
    const work = outcome.created + outcome.updated;
    const partial = el('input', {
      type: 'checkbox',
      id: 'import-partial',
      'data-testid': 'import-partial',
      checked: takesPart,
    });
    const apply = el('button', {
      type: 'button',
      class: 'rm-button rm-button--primary',
      'data-testid': 'import-apply',
      text: work ? t(whole ? 'apply.whole' : 'apply', work) : t('apply.none'),
      onclick: () => void run(partial.checked),
    });
    const refresh = (): void => {
      apply.disabled = !work || (bad > 0 && !partial.checked);
    };
    partial.addEventListener('change', () => {
      takesPart = partial.checked;
      refresh();
    });
    refresh();
    return el(
      'div',
      { class: 'rm-import__apply' },
      bad && work ? el('label', { class: 'rm-check', for: 'import-partial' }, partial, el('span', { text: t(whole ? 'partial.whole' : 'partial', bad) })) : null,
      apply,
    );
  }

  async function run(partial: boolean): Promise<void> {
    const wanted = wish();
    if (!wanted) return;
    const bar = el('progress', { max: 100, value: 0, 'aria-label': t('running'), class: 'rm-import__bar' });
    const said = el('p', { role: 'status', text: t('running') });
    const stop = el('button', { type: 'button', class: 'rm-button', text: t('cancel'), 'data-testid': 'import-cancel', disabled: true });
    steps.hidden = true;
    after.replaceChildren(el('div', { class: 'rm-card rm-stack' }, said, bar, stop));
    try {
      const id = await model.start(wanted, partial);
      stop.disabled = false;
      stop.addEventListener('click', () => {
        stop.disabled = true;
        said.textContent = t('cancelling');
        void model.cancel(id);
      });
      stop.focus();
      ended(await model.waitFor(id, (job) => (bar.value = job.progress)));
    } catch (problem) {
      steps.hidden = false;
      refused(problem);
    }
  }

  function ended(job: model.Job): void {
    if (job.state === 'SUCCEEDED' && job.result) {
      const page = resultPage(t, job.result, restart);
      after.replaceChildren(page);
      page.querySelector<HTMLElement>('h2')?.focus();
      return;
    }
    steps.hidden = false;
    const why = job.result?.rejected?.[0]?.message ?? '';
    const text = `${t(`ended.${job.state}`)} ${why}`.trim();
    after.replaceChildren(
      el('p', { class: 'rm-note rm-note--error', role: 'alert', 'data-testid': 'import-refused', text }),
      el('button', { type: 'button', class: 'rm-button', text: t('retry'), onclick: () => void look() }),
    );
  }

  function restart(): void {
    window.location.reload();
  }

  const undone = (): void => {
    if (after.querySelector('[data-testid="import-result"]')) {
      after.replaceChildren(el('p', { class: 'rm-note', role: 'status', text: t('undone') }));
      steps.hidden = false;
    }
  };
  document.addEventListener('roadmap:undone', undone);
  steps.append(section(t('step.file'), first.element));
  host.replaceChildren(steps, after);
  return () => {
    asked?.abort();
    document.removeEventListener('roadmap:undone', undone);
  };
}

function total(outcome: model.ImportResult): number {
  return outcome.rejectedTotal ?? outcome.rejected.length;
}

function section(title: string, ...children: (HTMLElement | null)[]): HTMLElement {
  return el('section', { class: 'rm-card rm-stack', 'aria-label': title }, el('h2', { text: title }), ...children);
}
