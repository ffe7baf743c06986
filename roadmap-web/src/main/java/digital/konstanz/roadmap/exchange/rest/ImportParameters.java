// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.rest;

import digital.konstanz.roadmap.exchange.app.ImportRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;

/** The query of an import. */
public class ImportParameters {
  @QueryParam("format")
  @DefaultValue("csv")
  private String format;

  @QueryParam("dryRun")
  private boolean dryRun;

  @QueryParam("partial")
  private boolean partial;

  @QueryParam("roadmap")
  private String roadmap;

  @QueryParam("create")
  private String create;

  @QueryParam("mapping")
  private String mapping;

  ImportRequest request(byte[] content, String mappingPart, Locale locale) {
    return new ImportRequest(
        content,
        format.toLowerCase(Locale.ROOT),
        mappingPart == null ? blankToNull(mapping) : mappingPart,
        blankToNull(roadmap),
        blankToNull(create),
        dryRun,
        partial,
        locale);
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
