// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who holds the plan as it is, hears only that; everybody else gets it whole. */
class PlanUnchangedE2EIT {

  private static Product product;
  private static String roadmap;

  @BeforeAll
  static void start() {
    product = Product.shared();
    roadmap = product.json("office", "roadmaps").get(0).get("key").asText();
  }

  @Test
  void whoHoldsThePlanHearsThatItIsUnchanged() {
    for (String query : new String[] {"", "?baseline=", "?status=RUNNING", "?baseline=nothing"}) {
      HttpResponse<String> answer = plan("office", query, tag("office", query).orElseThrow());

      assertThat(answer.statusCode()).as(query).isEqualTo(304);
      assertThat(answer.body()).isEmpty();
      assertThat(answer.headers().firstValue("ETag")).isEqualTo(tag("office", query));
      assertThat(answer.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }
  }

  @Test
  void oneOfSeveralTagsIsEnough() {
    String tag = tag("office", "").orElseThrow();

    assertThat(plan("office", "", "W/\"1-other\" , " + tag).statusCode()).isEqualTo(304);
  }

  @Test
  void aChangedPlanIsReadWhole() {
    String before = tag("office", "").orElseThrow();
    JsonNode measure = product.json("office", "measures?roadmap=" + roadmap).get("items").get(0);
    String path = "measures/" + measure.get("key").asText();
    String title = measure.get("title").asText();
    rename(path, title + " (neu)");

    HttpResponse<String> answer = plan("office", "", before);

    rename(path, title);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("ETag")).isPresent().isNotEqualTo(before);
    assertThat(Product.parse(answer.body()).get("rows")).isNotEmpty();
  }

  @Test
  void theTagOfSomebodyWhoSeesMoreIsNobodyElses() {
    HttpResponse<String> answer = plan("employee", "", tag("office", "").orElseThrow());

    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @Test
  void whoIsNotSignedInAndWhatIsNotThereAreRefusedAsEver() {
    String tag = tag("office", "").orElseThrow();

    assertThat(plan(null, "", tag).statusCode()).isEqualTo(401);
    HttpResponse<String> unknown = get("office", "roadmaps/no-such-roadmap/plan", tag);
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(Product.parse(unknown.body()).get("status").asInt()).isEqualTo(404);
  }

  private static Optional<String> tag(String role, String query) {
    return plan(role, query, "W/\"nothing\"").headers().firstValue("ETag");
  }

  private static HttpResponse<String> plan(String role, String query, String tag) {
    return get(role, "roadmaps/" + roadmap + "/plan" + query, tag);
  }

  private static HttpResponse<String> get(String role, String path, String tag) {
    return product.send(
        role,
        "GET",
        path,
        HttpRequest.BodyPublishers.noBody(),
        Map.of("If-None-Match", tag, "Accept", "application/json"));
  }

  private static void rename(String path, String title) {
    HttpResponse<String> renamed =
        product.patch(
            "office",
            path,
            product.json("office", path).get("version").asText(),
            "{\"title\":" + new TextNode(title) + "}");
    assertThat(renamed.statusCode()).as(renamed.body()).isEqualTo(200);
  }
}
