// SPDX-License-Identifier: EUPL-1.2

/** The active cell and the block from the anchor to it; line -1 is the header. */
export class Selection {
  line = 0;
  col = 0;
  private anchorLine = 0;
  private anchorCol = 0;

  to(line: number, col: number, extend = false): void {
    this.line = line;
    this.col = col;
    if (extend && line >= 0 && this.anchorLine >= 0) return;
    this.anchorLine = line;
    this.anchorCol = col;
  }

  /** Both ends inclusive. */
  get block(): { top: number; bottom: number; left: number; right: number } {
    return {
      top: Math.min(this.line, this.anchorLine),
      bottom: Math.max(this.line, this.anchorLine),
      left: Math.min(this.col, this.anchorCol),
      right: Math.max(this.col, this.anchorCol),
    };
  }

  get single(): boolean {
    return this.line === this.anchorLine && this.col === this.anchorCol;
  }

  has(line: number, col: number): boolean {
    const { top, bottom, left, right } = this.block;
    return line >= top && line <= bottom && col >= left && col <= right;
  }

  /** Keeps the selection inside after rows or columns went. */
  clamp(lines: number, columns: number): void {
    const line = Math.min(this.line, lines - 1);
    const col = Math.max(0, Math.min(this.col, columns - 1));
    if (line !== this.line || col !== this.col) this.to(line, col);
    this.anchorLine = Math.min(this.anchorLine, lines - 1);
    this.anchorCol = Math.max(0, Math.min(this.anchorCol, columns - 1));
  }

  all(lines: number, columns: number): void {
    this.to(0, 0);
    this.to(lines - 1, columns - 1, true);
  }
}
