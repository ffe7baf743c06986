// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
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
  private final List<String> strange = new CopyOnWriteArrayList<>();
  private final AtomicInteger refused = new AtomicInteger();
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
          version = Product.parse(answer.body()).path("version").asText(null);
          if (version == null) {
            strange.add(key + ": 200 without a version: " + answer.body());
            return;
          }
          acknowledged.put(key, number);
          count.incrementAndGet();
        } else if (answer.statusCode() == 412) {
          version = version(product, key);
        } else {
          refused(key, answer);
          return;
        }
      }
    } catch (UncheckedIOException | AssertionError serverGone) {
      stopped = true;
    }
  }

  /** A server that is about to stop says so; nothing else may refuse these writes. */
  private void refused(String key, HttpResponse<String> answer) {
    boolean told =
        answer.statusCode() == 503
            && answer.headers().firstValue("Retry-After").isPresent()
            && answer.body().contains("server.stopping");
    if (told) {
      refused.incrementAndGet();
    } else {
      strange.add(key + ": " + answer.statusCode() + " " + answer.body());
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

  /** Answers that neither acknowledge a write nor say why it was refused. */
  List<String> strange() {
    return strange;
  }

  /** How many were told that the server is about to stop. */
  int refused() {
    return refused.get();
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
