// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.engine;

/** The colours of the product on white paper; all lines and texts stay readable in grey. */
final class Inks {
  static final int PAPER = 0xffffff;
  static final int TEXT = 0x17222c;
  static final int MUTED = 0x4d5b68;
  static final int LINE = 0xd5dde4;
  static final int STRONG = 0x74828f;
  static final int SUNKEN = 0xe9edf1;
  static final int GROUP = 0xf4f6f8;
  static final int SUMMARY = 0x2b3945;
  static final int GHOST = 0x8b98a4;
  static final int CRITICAL = 0xa1286a;
  static final int TODAY = 0x0a4f8f;
  static final int DEADLINE = 0x9c1f1d;
  static final int LATE = 0xc62f2b;
  static final int WEEKEND = 0xf0f3f6;
  static final int HOLIDAY = 0xdfe5ec;
  private static final double TINT = 0.32;

  private Inks() {}

  /** The colour thinned on white. */
  static int tint(int rgb) {
    return thinned(rgb >> 16 & 0xff) << 16 | thinned(rgb >> 8 & 0xff) << 8 | thinned(rgb & 0xff);
  }

  private static int thinned(int part) {
    return (int) Math.round(255 - (255 - part) * TINT);
  }
}
