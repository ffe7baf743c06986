// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

/**
 * What a sheet may be at most: bytes of the file, bytes of an unpacked workbook, characters of all
 * cells together and of one, columns, records.
 */
public record TabularLimits(
    long fileBytes,
    long unpackedBytes,
    long characters,
    int cellCharacters,
    int columns,
    int rows) {

  /** Far above any plan of a city and small enough for a heap of 256 MB. */
  public static final TabularLimits DEFAULT =
      new TabularLimits(20_000_000L, 120_000_000L, 30_000_000L, 32_767, 200, 20_000);

  public static final int KEY = 100;
  public static final int NAME = 500;
  public static final int LONG_TEXT = 10_000;
}
