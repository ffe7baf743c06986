// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import java.util.Locale;

/**
 * The wish to import a file.
 *
 * @param format as in the REST contract: {@code csv xlsx mspdi mpp yaml json}
 * @param mapping name of a ready mapping or JSON; null lets the file's headers decide
 * @param roadmap key of the roadmap it goes to; null for the first one, or with {@code create}
 * @param create title of the roadmap to make; null for none
 * @param dryRun whether nothing is written
 * @param partial whether what can be read is written although something was rejected
 * @param locale language of the messages
 */
public record ImportRequest(
    byte[] content,
    String format,
    String mapping,
    String roadmap,
    String create,
    boolean dryRun,
    boolean partial,
    Locale locale) {

  /** The same, taking what can be read. */
  ImportRequest partially() {
    return new ImportRequest(content, format, mapping, roadmap, create, dryRun, true, locale);
  }
}
