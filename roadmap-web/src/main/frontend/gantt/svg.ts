// SPDX-License-Identifier: EUPL-1.2

import { el } from '../shared/dom';
import { drawChart } from './chart';
import { BAR_TOP, HEADER_HEIGHT, ROW_HEIGHT } from './scene';
import { CanvasSurface, type Surface, TEXT_SIZE, type TextStyle } from './surface';
import type { GanttView } from './view';

const LABELS = 320;
/** Height of the line that says what data these are. */
const NOTICE = 28;

/** Draws into the text of an SVG file. */
export class SvgSurface implements Surface {
  private readonly parts: string[] = [];
  private readonly ruler: CanvasSurface;
  private clips = 0;
  private opacity = 1;

  constructor(private readonly family: string) {
    this.ruler = new CanvasSurface(el('canvas').getContext('2d')!, family);
  }

  rect(x: number, y: number, w: number, h: number, fill: string): void {
    if (w > 0 && h > 0) this.add(`<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${escape(fill)}"`);
  }

  shape(points: number[], fill: string | null, stroke?: string | null, width = 1, dash: number[] = []): void {
    this.add(`<path d="${path(points)}Z" fill="${escape(fill ?? 'none')}"${pen(stroke, width, dash)}`);
  }

  line(points: number[], stroke: string, width = 1, dash: number[] = []): void {
    this.add(`<path d="${path(points)}" fill="none"${pen(stroke, width, dash)}`);
  }

  text(text: string, x: number, y: number, style: TextStyle): void {
    const anchor = { left: 'start', center: 'middle', right: 'end' }[style.align ?? 'left'];
    const weight = style.bold ? ' font-weight="600"' : '';
    const size = style.size ?? TEXT_SIZE;
    this.add(
      `<text x="${n(x)}" y="${n(y + size * 0.35)}" font-size="${size}"${weight} text-anchor="${anchor}" fill="${escape(style.color)}"`,
      escape(text),
      'text',
    );
  }

  measure(text: string, bold?: boolean): number {
    return this.ruler.measure(text, bold);
  }

  clip(x: number, y: number, w: number, h: number, draw: () => void): void {
    const id = `c${++this.clips}`;
    this.parts.push(
      `<clipPath id="${id}"><rect x="${n(x)}" y="${n(y)}" width="${n(Math.max(0, w))}" height="${n(Math.max(0, h))}"/></clipPath><g clip-path="url(#${id})">`,
    );
    draw();
    this.parts.push('</g>');
  }

  alpha(value: number): void {
    this.opacity = value;
  }

  /** Everything drawn between {@code open} and {@code close}, moved to the right. */
  shifted(x: number, draw: () => void): void {
    this.parts.push(`<g transform="translate(${x} 0)">`);
    draw();
    this.parts.push('</g>');
  }

  file(width: number, height: number, title: string): string {
    return (
      `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}" font-family="${escape(this.family)}">` +
      `<title>${escape(title)}</title>${this.parts.join('')}</svg>`
    );
  }

  private add(open: string, content = '', tag = ''): void {
    const opacity = this.opacity < 1 ? ` opacity="${n(this.opacity)}"` : '';
    this.parts.push(`${open}${opacity}${tag ? `>${content}</${tag}>` : '/>'}`);
  }
}

/** Every line that the filter admits, in the days that are shown, as a file. */
export function saveSvg(view: GanttView): void {
  const scene = { ...view.scene(true), focus: null, chain: null, hover: -1 };
  const surface = new SvgSurface(getComputedStyle(view.element).fontFamily);
  const { t, model } = view.words;
  const notice = document.querySelector('.rm-banner')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const height = scene.height + (notice ? NOTICE : 0);
  surface.rect(0, 0, LABELS + scene.width, height, scene.palette('surface-raised'));
  surface.shifted(LABELS, () => drawChart(surface, scene));
  surface.clip(0, 0, LABELS - 8, scene.height, () => {
    surface.text(t('label'), 8, HEADER_HEIGHT / 2, { color: scene.palette('text'), size: 14, bold: true });
    for (const { row, level } of scene.lines) {
      const y = HEADER_HEIGHT + row.line * ROW_HEIGHT + BAR_TOP + 7;
      const label = row.kind === 'GROUP' ? row.title : `${row.key}  ${row.title}`;
      surface.text(label, level * 12, y, { color: scene.palette('text'), bold: row.measures > 1 });
    }
  });
  if (notice) surface.text(notice, 8, scene.height + NOTICE / 2, { color: scene.palette('text') });
  const file = new Blob([surface.file(LABELS + scene.width, height, t('label'))], { type: 'image/svg+xml' });
  const link = el('a', { href: URL.createObjectURL(file), download: `${t('svg.file')}-${model.version}.svg` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function path(points: number[]): string {
  let d = '';
  for (let i = 0; i < points.length; i += 2) d += `${i ? 'L' : 'M'}${n(points[i]!)} ${n(points[i + 1]!)}`;
  return d;
}

function pen(stroke: string | null | undefined, width: number, dash: number[]): string {
  if (!stroke) return '';
  return ` stroke="${escape(stroke)}" stroke-width="${n(width)}"${dash.length ? ` stroke-dasharray="${dash.join(' ')}"` : ''}`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
