// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.integration;

import digital.konstanz.roadmap.exchange.app.ExportedFile;
import digital.konstanz.roadmap.exchange.app.SheetData;
import digital.konstanz.roadmap.exchange.app.SheetFiles;
import jakarta.enterprise.context.ApplicationScoped;

/** SheetFiles with Apache POI and plain text. */
@ApplicationScoped
public class SheetWriting implements SheetFiles {
  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Override
  public ExportedFile csv(SheetData sheet) {
    return new ExportedFile(
        sheet.name() + ".csv", "text/csv", new SheetText(sheet.locale()).write(sheet));
  }

  @Override
  public ExportedFile xlsx(SheetData sheet) {
    return new ExportedFile(sheet.name() + ".xlsx", WORKBOOK, new SheetWorkbook().write(sheet));
  }
}
