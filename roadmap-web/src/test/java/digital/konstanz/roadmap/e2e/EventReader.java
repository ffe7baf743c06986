// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Somebody who listens to the live changes of a roadmap. */
final class EventReader implements AutoCloseable {

  private static final int LONGEST_SECONDS = 60;

  private final Stream<String> lines;
  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

  private EventReader(Stream<String> lines) {
    this.lines = lines;
    Thread reader =
        new Thread(
            () -> {
              try {
                lines
                    .filter(line -> line.startsWith("data:") || line.startsWith(":"))
                    .forEach(told::add);
              } catch (UncheckedIOException closed) {
                told.add("closed");
              }
            },
            "live events");
    reader.setDaemon(true);
    reader.start();
  }

  /** Returns once the product listens to it. */
  static EventReader of(Product product, String role, String roadmap) {
    HttpRequest request =
        HttpRequest.newBuilder(product.address("api/v1/events?roadmap=" + roadmap))
            .header("Authorization", "Bearer " + product.access(role, "token"))
            .header("Accept", "text/event-stream")
            .build();
    try {
      EventReader reader =
          new EventReader(
              HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines()).body());
      reader.poll();
      return reader;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The next change as it was told. */
  String next() {
    String line = poll();
    while (line.startsWith(":")) {
      line = poll();
    }
    return line;
  }

  private String poll() {
    try {
      String line = told.poll(LONGEST_SECONDS, TimeUnit.SECONDS);
      if (line == null) {
        throw new AssertionError("Nothing was told for " + LONGEST_SECONDS + " s");
      }
      return line;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    lines.close();
  }
}
