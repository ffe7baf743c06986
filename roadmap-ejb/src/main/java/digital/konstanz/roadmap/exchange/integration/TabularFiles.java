// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.integration;

import digital.konstanz.roadmap.exchange.app.TabularFormat;
import digital.konstanz.roadmap.exchange.app.TabularLimits;
import digital.konstanz.roadmap.exchange.app.TabularSheet;
import digital.konstanz.roadmap.exchange.app.TabularSource;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads sheets from bytes; nothing is written to disk and nothing is fetched. */
@ApplicationScoped
public class TabularFiles implements TabularSource {
  @Override
  public TabularSheet read(byte[] bytes, TabularFormat format, TabularLimits limits) {
    if (bytes.length == 0) {
      throw new RuleViolatedException("import.empty-file");
    }
    if (bytes.length > limits.fileBytes()) {
      throw new RuleViolatedException(
          "import.file-too-large", bytes.length / 1_000_000, limits.fileBytes() / 1_000_000);
    }
    return switch (format) {
      case CSV -> readCsv(bytes, limits);
      case XLSX -> new TabularXlsx(limits).read(bytes);
    };
  }

  private static TabularSheet readCsv(byte[] bytes, TabularLimits limits) {
    if (TabularZip.isZip(bytes)) {
      throw new RuleViolatedException("import.not-a-text-file");
    }
    return new TabularCsv(limits).read(bytes);
  }
}
