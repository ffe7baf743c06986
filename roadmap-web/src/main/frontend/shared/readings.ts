// SPDX-License-Identifier: EUPL-1.2

/**
 * Readings of one thing, one after the other, so that an older answer never takes the place of a
 * newer one. Whoever asks while one runs waits for the next, which serves all who asked meanwhile.
 */
export class Readings {
  private running: Promise<void> | null = null;
  private next: Promise<void> | null = null;

  constructor(private readonly read: () => Promise<void>) {}

  /** Kept when an answer that was asked for after this call has been taken in. */
  again(): Promise<void> {
    if (this.next) return this.next;
    if (!this.running) return this.start();
    const start = (): Promise<void> => {
      this.next = null;
      return this.start();
    };
    this.next = this.running.then(start, start);
    return this.next;
  }

  private start(): Promise<void> {
    const run = this.read().finally(() => {
      if (this.running === run) this.running = null;
    });
    this.running = run;
    return run;
  }
}
