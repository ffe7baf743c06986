// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.exchange.integration.TabularFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Sheets for tests. */
final class Sheets {
  private Sheets() {}

  static TabularSheet csv(String text) {
    return csv(text.getBytes(StandardCharsets.UTF_8));
  }

  static TabularSheet csv(byte[] bytes) {
    return new TabularFiles().read(bytes, TabularFormat.CSV, TabularLimits.DEFAULT);
  }

  static TabularSheet fixture(String name) {
    try (InputStream in = Sheets.class.getResourceAsStream("/imports/" + name)) {
      return csv(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
