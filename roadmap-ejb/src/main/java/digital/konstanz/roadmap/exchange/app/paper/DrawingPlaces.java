// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.paper;

import digital.konstanz.roadmap.shared.TooManyRequestsException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets few drawings be made at the same time: each takes a processor and much memory for seconds,
 * which everybody else needs too. A few more wait a little, all others are sent away.
 */
final class DrawingPlaces {
  static final int PLACES = 2;
  static final int WAITING = 4;
  private static final int AGAIN_SECONDS = 5;

  private final Semaphore places = new Semaphore(PLACES, true);
  private final Duration patience;

  DrawingPlaces(Duration patience) {
    this.patience = patience;
  }

  /**
   * @throws TooManyRequestsException {@code paper.busy}
   */
  <T> T draw(Supplier<T> drawing) {
    if (places.getQueueLength() >= WAITING || !taken()) {
      throw new TooManyRequestsException("paper.busy", AGAIN_SECONDS);
    }
    try {
      return drawing.get();
    } finally {
      places.release();
    }
  }

  private boolean taken() {
    try {
      return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
