// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The timeline of the first roadmap of the shared product, as the office reads and changes it. */
final class OfficeTimeline implements AutoCloseable {
  static final String OFFICE = "office";

  final Product product = Product.shared();
  final Browser browser = new Browser(product);
  final String roadmap = product.json(OFFICE, "roadmaps").get(0).get("key").asText();

  /** Ready for changes. */
  Page open(String query) {
    Page page = browser.open(OFFICE, "gantt?" + query);
    page.locator("[data-widget=gantt][data-editable]").waitFor();
    return page;
  }

  JsonNode plan() {
    return product.json(OFFICE, "roadmaps/" + roadmap + "/plan");
  }

  /** With a start and an end, in the order of the plan. */
  Stream<JsonNode> measures(String status) {
    return StreamSupport.stream(plan().get("rows").spliterator(), false)
        .filter(row -> row.get("kind").asText().equals("MEASURE"))
        .filter(row -> row.get("status").asText().equals(status))
        .filter(row -> !row.get("start").isNull() && !row.get("end").isNull());
  }

  void undo() {
    assertThat(product.post(OFFICE, "undo", "{}").statusCode()).isEqualTo(200);
  }

  @Override
  public void close() {
    browser.close();
  }
}
