// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui.security;

import jakarta.servlet.ServletContext;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Counts the requests of one application, and lets no more in once it stops. Kept in the servlet
 * context and not as a bean: it has to answer while beans are already being destroyed.
 */
public final class RequestsUnderWay {

  private static final String ATTRIBUTE = RequestsUnderWay.class.getName();
  private static final long PAUSE_NANOS = 10_000_000L;

  /** What the container needs to send answers that are already complete. */
  private static final Duration LAST_BYTES = Duration.ofMillis(200);

  private final AtomicInteger count = new AtomicInteger();
  private volatile boolean stopping;

  static RequestsUnderWay install(ServletContext context) {
    RequestsUnderWay requests = new RequestsUnderWay();
    context.setAttribute(ATTRIBUTE, requests);
    return requests;
  }

  /** Those of this application. */
  public static RequestsUnderWay of(ServletContext context) {
    return (RequestsUnderWay) context.getAttribute(ATTRIBUTE);
  }

  /** Whether the request may go on; then {@link #leave} has to follow. */
  boolean enter() {
    count.incrementAndGet();
    // asked after counting, so that a request is either refused or waited for
    if (stopping) {
      count.decrementAndGet();
      return false;
    }
    return true;
  }

  void leave() {
    count.decrementAndGet();
  }

  /** Whether every new request is refused from now on. */
  public boolean stopping() {
    return stopping;
  }

  /**
   * Refuses what comes from now on and waits for what is under way; at once when that was done.
   *
   * @return how many requests had not ended after the longest time
   */
  int drain(Duration longest) {
    if (stopping) {
      return 0;
    }
    stopping = true;
    long end = System.nanoTime() + longest.toNanos();
    while (count.get() > 0 && System.nanoTime() < end && !Thread.currentThread().isInterrupted()) {
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    LockSupport.parkNanos(LAST_BYTES.toNanos());
    return Math.max(0, count.get());
  }
}
