// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

/** Writes tables as files that spreadsheets open; a cell never becomes a formula. */
public interface SheetFiles {

  /** Text with a byte-order mark, as German Excel writes and reads it. */
  ExportedFile csv(SheetData sheet);

  /** A workbook; dates and numbers keep their type. */
  ExportedFile xlsx(SheetData sheet);
}
