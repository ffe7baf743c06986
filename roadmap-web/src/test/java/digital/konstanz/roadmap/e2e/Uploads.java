// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** Sends files to the import and waits for its job. */
final class Uploads {
  private static final String BOUNDARY = "roadmap-upload-boundary";
  private static final long PAUSE_NANOS = 100_000_000L;
  private static final long LONGEST_SECONDS = 120;

  private final Product product;

  Uploads(Product product) {
    this.product = product;
  }

  /** How a job ended. */
  record Ended(String state, JsonNode result) {}

  Ended run(String query, byte[] content) {
    return ended(start(query, content));
  }

  /** The id of the job. */
  String start(String query, byte[] content) {
    HttpResponse<String> answer = post("office", query, content);
    if (answer.statusCode() != 202) {
      throw new AssertionError("Import gave " + answer.statusCode() + ": " + answer.body());
    }
    return Product.parse(answer.body()).get("job").asText();
  }

  HttpResponse<String> post(String role, String query, byte[] content) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    String head =
        "--"
            + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"sheet.csv\"\r\n"
            + "Content-Type: text/csv\r\n\r\n";
    body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return product.send(
        role,
        "POST",
        "imports?" + query,
        HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()),
        Map.of(
            "Content-Type", "multipart/form-data; boundary=" + BOUNDARY, "Accept-Language", "de"));
  }

  Ended ended(String job) {
    long end = System.nanoTime() + LONGEST_SECONDS * 1_000_000_000L;
    while (System.nanoTime() < end) {
      JsonNode row = product.json("office", "jobs/" + job);
      String state = row.get("state").asText();
      if (!state.equals("QUEUED") && !state.equals("RUNNING")) {
        return new Ended(state, row.get("result"));
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    throw new AssertionError("The job " + job + " did not end");
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
