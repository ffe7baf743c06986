// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;

/**
 * Twenty clients who each count upwards in the title of a measure of their own, and remember the
 * last number that the server acknowledged.
 */
final class Writers {

  private static final int CLIENTS = 20;
  private static final long LONGEST_NANOS = 90_000_000_000L;

  private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
  private final AtomicInteger count = new AtomicInteger();
  private final List<Thread> clients = new ArrayList<>();
  private volatile boolean stopped;

  private Writers() {}

  /** Starts them all; they end when the server does. */
  static Writers at(Product product) {
    Writers writers = new Writers();
    JsonNode measures = product.json("office", "measures?limit=" + CLIENTS).get("items");
    StreamSupport.stream(measures.spliterator(), false)
        .map(measure -> measure.get("key").asText())
        .map(key -> new Thread(() -> writers.write(product, key), "writer of " + key))
        .forEach(writers.clients::add);
    writers.clients.forEach(Thread::start);
    return writers;
  }

  private void write(Product product, String key) {
    try {
      String version = version(product, key);
      for (int number = 1; !stopped; number++) {
        HttpResponse<String> answer =
            product.patch(
                "office", "measures/" + key, version, "{\"title\":\"Write " + number + "\"}");
        if (answer.statusCode() == 200) {
          // a stopping server may end a request with nothing in it: that acknowledges nothing
          JsonNode details = Product.parse(answer.body());
          if (!details.has("version")) {
            continue;
          }
          acknowledged.put(key, number);
          count.incrementAndGet();
          version = details.get("version").asText();
        } else if (answer.statusCode() == 412) {
          version = version(product, key);
        }
      }
    } catch (UncheckedIOException | AssertionError serverGone) {
      stopped = true;
    }
  }

  private static String version(Product product, String key) {
    return product.json("office", "measures/" + key).get("version").asText();
  }

  /** Waits until the server acknowledged so many writes. */
  Writers awaitAcknowledged(int wanted) {
    long end = System.nanoTime() + LONGEST_NANOS;
    while (count.get() < wanted && System.nanoTime() < end) {
      LockSupport.parkNanos(20_000_000L);
    }
    if (count.get() < wanted) {
      throw new AssertionError("Only " + count + " writes were acknowledged");
    }
    return this;
  }

  /** Waits until every client ended. */
  Writers await() {
    for (Thread client : clients) {
      try {
        client.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return this;
  }

  int acknowledged() {
    return count.get();
  }

  /** Acknowledged writes that the product does not know (any more). */
  List<String> lost(Product product) {
    return lost(key -> product.json("office", "measures/" + key).get("title").asText());
  }

  /** The same, asked of the database or of whatever knows titles. */
  List<String> lost(UnaryOperator<String> titles) {
    List<String> lost = new ArrayList<>();
    acknowledged.forEach(
        (key, number) -> {
          String title = titles.apply(key);
          int found =
              title.startsWith("Write ") ? Integer.parseInt(title.substring("Write ".length())) : 0;
          if (found < number) {
            lost.add(key + ": " + number + " was acknowledged, \"" + title + "\" is stored");
          }
        });
    return lost;
  }
}
