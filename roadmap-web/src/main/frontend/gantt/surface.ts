// SPDX-License-Identifier: EUPL-1.2

export interface TextStyle {
  color: string;
  size?: number;
  bold?: boolean;
  align?: 'left' | 'center' | 'right';
}

/** What the chart is drawn on: the canvas of the screen or an SVG file. Lengths in CSS pixels. */
export interface Surface {
  rect(x: number, y: number, w: number, h: number, fill: string): void;
  /** Closed shape; {@code points} = x0, y0, x1, y1 ... */
  shape(points: number[], fill: string | null, stroke?: string | null, width?: number, dash?: number[]): void;
  line(points: number[], stroke: string, width?: number, dash?: number[]): void;
  /** Baseline is the vertical middle. */
  text(text: string, x: number, y: number, style: TextStyle): void;
  /** Width of a text in pixels. */
  measure(text: string, bold?: boolean): number;
  /** Draws only inside the rectangle while {@code draw} runs. */
  clip(x: number, y: number, w: number, h: number, draw: () => void): void;
  /** Opacity 0..1 of all that follows. */
  alpha(value: number): void;
}

export const TEXT_SIZE = 11;

export class CanvasSurface implements Surface {
  private readonly widths = new Map<string, number>();
  private font = '';

  constructor(
    private readonly context: CanvasRenderingContext2D,
    private readonly family: string,
  ) {}

  /** Clears the canvas; call first in a frame. */
  begin(width: number, height: number, ratio: number): void {
    this.context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.context.clearRect(0, 0, width, height);
    this.context.textBaseline = 'middle';
    this.context.globalAlpha = 1;
    this.font = '';
  }

  rect(x: number, y: number, w: number, h: number, fill: string): void {
    this.context.fillStyle = fill;
    this.context.fillRect(x, y, w, h);
  }

  shape(points: number[], fill: string | null, stroke?: string | null, width = 1, dash: number[] = []): void {
    this.path(points);
    this.context.closePath();
    if (fill) {
      this.context.fillStyle = fill;
      this.context.fill();
    }
    if (stroke) this.stroke(stroke, width, dash);
  }

  line(points: number[], stroke: string, width = 1, dash: number[] = []): void {
    this.path(points);
    this.stroke(stroke, width, dash);
  }

  text(text: string, x: number, y: number, style: TextStyle): void {
    this.setFont(style.size, style.bold);
    this.context.textAlign = style.align ?? 'left';
    this.context.fillStyle = style.color;
    this.context.fillText(text, x, y);
  }

  measure(text: string, bold = false): number {
    const id = (bold ? 'b' : '') + text;
    let width = this.widths.get(id);
    if (width === undefined) {
      this.setFont(TEXT_SIZE, bold);
      width = this.context.measureText(text).width;
      if (this.widths.size > 5000) this.widths.clear();
      this.widths.set(id, width);
    }
    return width;
  }

  clip(x: number, y: number, w: number, h: number, draw: () => void): void {
    // restore() brings back the font too: setting one anew is the dearest call of a frame.
    const { font } = this;
    this.context.save();
    this.context.beginPath();
    this.context.rect(x, y, w, h);
    this.context.clip();
    draw();
    this.context.restore();
    this.font = font;
  }

  alpha(value: number): void {
    this.context.globalAlpha = value;
  }

  private path(points: number[]): void {
    this.context.beginPath();
    for (let i = 0; i < points.length; i += 2) this.context.lineTo(points[i]!, points[i + 1]!);
  }

  private stroke(color: string, width: number, dash: number[]): void {
    this.context.strokeStyle = color;
    this.context.lineWidth = width;
    this.context.setLineDash(dash);
    this.context.stroke();
  }

  private setFont(size = TEXT_SIZE, bold = false): void {
    const font = `${bold ? '600 ' : ''}${size}px ${this.family}`;
    if (font === this.font) return;
    this.font = font;
    this.context.font = font;
  }
}
