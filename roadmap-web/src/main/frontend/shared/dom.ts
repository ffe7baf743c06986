// SPDX-License-Identifier: EUPL-1.2

type Child = Node | string | null | undefined | false;
type Props = Record<string, unknown>;

/**
 * Creates an element. Keys of {@code props}: `class`, `text`, `on<event>` (a listener), `data-*`,
 * `aria-*` and other attributes as strings; `null`, `undefined` and `false` leave the attribute out,
 * `true` sets it empty. Text is always text, never HTML.
 */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (name.startsWith('on') && typeof value === 'function') {
      node.addEventListener(name.slice(2), value as EventListener);
    } else if (name === 'text') {
      node.textContent = String(value ?? '');
    } else {
      attr(node, name, value);
    }
  }
  for (const child of children) if (child) node.append(child);
  return node;
}

/** Sets or removes an attribute; touches the DOM only when the value differs. */
export function attr(node: Element, name: string, value: unknown): void {
  if (value === null || value === undefined || value === false) {
    if (node.hasAttribute(name)) node.removeAttribute(name);
    return;
  }
  const text = value === true ? '' : String(value);
  if (node.getAttribute(name) !== text) node.setAttribute(name, text);
}

/** Sets the text of an element; touches the DOM only when it differs. */
export function setText(node: Element, text: string): void {
  const only = node.firstChild;
  if (only instanceof Text && only === node.lastChild) {
    if (only.data !== text) only.data = text;
  } else if (node.textContent !== text) {
    node.textContent = text;
  }
}

export type Stop = () => void;

/**
 * Starts a widget on each element with `data-widget="<name>"`, now and after partial updates of the
 * page; calls what {@code start} returned when its element has left the document.
 */
export function attach(name: string, start: (host: HTMLElement) => Stop): void {
  const running = new Map<HTMLElement, Stop>();
  const scan = (): void => {
    for (const [host, stop] of running) {
      if (!host.isConnected) {
        running.delete(host);
        stop();
      }
    }
    for (const host of document.querySelectorAll<HTMLElement>(`[data-widget="${name}"]`)) {
      if (!running.has(host)) running.set(host, start(host));
    }
  };
  const begin = (): void => {
    scan();
    // Faces replaces parts of the page near its root; the virtual rows of a widget are deeper and
    // must not cost a scan per scroll frame.
    new MutationObserver((records) => {
      if (records.some((r) => !(r.target as Element).closest?.('[data-widget]'))) scan();
    }).observe(document.body, { childList: true, subtree: true });
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
}

/** Calls {@code run} at most once per animation frame; `cancel` drops a pending call. */
export function perFrame(run: () => void): { (): void; cancel(): void } {
  let frame = 0;
  const schedule = (): void => {
    if (!frame) {
      frame = requestAnimationFrame(() => {
        frame = 0;
        run();
      });
    }
  };
  schedule.cancel = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
  };
  return schedule;
}

/** Opens the detail drawer of an object: the page listens for this event. */
export function openDetails(key: string): void {
  document.dispatchEvent(new CustomEvent('roadmap:open', { detail: { key } }));
}

/** Tells the style sheet where the element begins on the page, so that it can fill the rest of the window. */
export function tellTop(element: HTMLElement): void {
  const top = element.getBoundingClientRect().top + scrollY;
  if (top > 0) element.style.setProperty('--rm-widget-top', `${Math.round(top)}px`);
}
