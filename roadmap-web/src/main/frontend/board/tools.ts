// SPDX-License-Identifier: EUPL-1.2
import { attr, el, setText } from '../shared/dom';
import type { Texts } from '../shared/texts';
import type { BoardData, Card, LaneBy } from './model';
import type { Settings } from './settings';

export interface ToolsHost {
  /** A setting was changed in place. */
  changed(): void;
  single(status: string): void;
  resetFilter(): void;
  undo: HTMLElement;
  readOnly: boolean;
}

type Tone = 'success' | 'error' | 'warning';

const QUICK: Record<string, (card: Card) => boolean> = {
  late: (card) => (card.delayDays ?? 0) > 0,
  legal: (card) => card.legal.length > 0,
};

/** The row above the columns: lanes, quick filters, compact cards, undo; and what the board has to say. */
export class Tools {
  readonly element: HTMLElement;
  readonly note = el('div', { class: 'bd-note rm-note rm-no-print', hidden: true });
  readonly empty = el('div', { class: 'rm-empty', hidden: true });
  private readonly pick: HTMLSelectElement;
  private readonly quickOn = new Set<string>();

  constructor(
    private readonly t: Texts,
    settings: Settings,
    private readonly host: ToolsHost,
  ) {
    const lanes = el('select', { class: 'rm-select', id: 'bd-lanes' });
    for (const value of ['none', 'field', 'lead'] as const) {
      lanes.append(el('option', { value, text: t(`lane.by.${value}`) }));
    }
    lanes.value = settings.laneBy;
    lanes.addEventListener('change', () => {
      settings.laneBy = lanes.value as LaneBy;
      host.changed();
    });
    this.pick = el('select', { class: 'rm-select', 'aria-label': t('pick') });
    this.pick.addEventListener('change', () => host.single(this.pick.value));
    const compact = this.toggleButton(t('compact'), settings.compact, (on) => {
      settings.compact = on;
      host.changed();
    });
    const quick = Object.keys(QUICK).map((name) => {
      const button = this.toggleButton(t(`quick.${name}`), false, (on) => {
        if (on) this.quickOn.add(name);
        else this.quickOn.delete(name);
        host.changed();
      });
      button.classList.add('bd-quick');
      return button;
    });
    this.element = el(
      'div',
      { class: 'bd-tools rm-no-print', role: 'group', 'aria-label': t('tools') },
      el('div', { class: 'bd-pick' }, this.step(-1), this.pick, this.step(1)),
      el('label', { class: 'bd-lanes', for: 'bd-lanes' }, el('span', { text: t('lane.by') }), lanes),
      ...quick,
      compact,
      !host.readOnly && host.undo,
    );
  }

  quick(): (card: Card) => boolean {
    const tests = [...this.quickOn].map((name) => QUICK[name]!);
    return (card) => tests.every((test) => test(card));
  }

  quickIsOn(): boolean {
    return this.quickOn.size > 0;
  }

  show(data: BoardData, shown: number, filtered: boolean, single: string): void {
    const counts = new Map<string, number>();
    for (const card of data.cards) counts.set(card.status, (counts.get(card.status) ?? 0) + 1);
    this.pick.replaceChildren(
      ...data.columns.map(({ status }) =>
        el('option', {
          value: status,
          text: this.t('column.pick', this.t(`status.${status}`), counts.get(status) ?? 0),
        }),
      ),
    );
    this.pick.value = single;
    this.empty.hidden = shown > 0 || data.columns.length === 0;
    if (this.empty.hidden) return;
    const nothing = data.cards.length === 0;
    const text = el('p', { text: this.t(nothing ? 'empty' : 'empty.filtered') });
    const reset = el('button', {
      type: 'button',
      class: 'rm-button',
      text: this.t('filter.reset'),
      onclick: () => this.resetAll(),
    });
    this.empty.replaceChildren(text, ...(nothing || !filtered ? [] : [reset]));
  }

  /** Shows a line above the board; '' takes it away. Screen readers are told apart from it. */
  tell(text: string, tone: Tone = 'success'): void {
    this.note.hidden = !text;
    this.note.className = `bd-note rm-note rm-note--${tone} rm-no-print`;
    const close = el('button', {
      type: 'button',
      class: 'rm-button rm-button--quiet rm-button--small',
      text: this.t('note.close'),
      onclick: () => this.tell(''),
    });
    this.note.replaceChildren(el('span', { text }), close);
  }

  fail(reason: string, again: () => void): void {
    this.tell(this.t('failed', reason), 'error');
    const retry = el('button', {
      type: 'button',
      class: 'rm-button rm-button--small',
      text: this.t('again'),
      onclick: () => {
        this.tell('');
        again();
      },
    });
    this.note.lastElementChild!.before(retry);
  }

  private resetAll(): void {
    this.quickOn.clear();
    for (const button of this.element.querySelectorAll('.bd-quick')) attr(button, 'aria-pressed', 'false');
    this.host.resetFilter();
  }

  private step(by: number): HTMLElement {
    return el(
      'button',
      {
        type: 'button',
        class: 'rm-button rm-button--icon',
        'aria-label': this.t(by < 0 ? 'pick.previous' : 'pick.next'),
        onclick: () => {
          const next = this.pick.selectedIndex + by;
          const option = this.pick.options[next];
          if (option) this.host.single(option.value);
        },
      },
      el('span', { 'aria-hidden': 'true', text: by < 0 ? '‹' : '›' }),
    );
  }

  private toggleButton(text: string, on: boolean, switched: (on: boolean) => void): HTMLButtonElement {
    const button = el('button', {
      type: 'button',
      class: 'rm-button rm-button--small',
      'aria-pressed': String(on),
    });
    setText(button, text);
    button.addEventListener('click', () => {
      const now = button.getAttribute('aria-pressed') !== 'true';
      attr(button, 'aria-pressed', String(now));
      switched(now);
    });
    return button;
  }
}
