// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.integration;

import static digital.konstanz.roadmap.exchange.integration.ProjectFileReader.unreadable;

import digital.konstanz.roadmap.exchange.app.file.UnreadableFileException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Turns of readers that a broken file may lead astray for ever: one at a time, each on a thread of
 * its own. One that takes too long is left behind, interrupted and with the least priority, and the
 * next has its turn. With too many left behind nothing is read any more until one of them ends.
 *
 * @param <T> what is read
 */
final class ReadingTurns<T> {

  /** Left behind at the same time; each holds a thread and what it has read so far. */
  static final int MOST_LOST = 3;

  private static final Logger LOG = Logger.getLogger(ReadingTurns.class.getName());
  private static final int SECONDS = 60;
  private static final long STACK_BYTES = 2_000_000L;

  /** Waits for the end of a reading, no longer than is reasonable. */
  interface Patience<T> {
    T await(Future<T> reading) throws ExecutionException, InterruptedException, TimeoutException;
  }

  private final Semaphore turn = new Semaphore(1, true);
  private final AtomicInteger lost = new AtomicInteger();
  private final Patience<T> patience;

  ReadingTurns() {
    this(reading -> reading.get(SECONDS, TimeUnit.SECONDS));
  }

  ReadingTurns(Patience<T> patience) {
    this.patience = patience;
  }

  /**
   * @throws UnreadableFileException what the reader throws, {@code project.broken} for anything
   *     else; {@code project.busy}, {@code project.too-slow}, {@code project.stuck}
   */
  T read(Callable<T> reader) {
    takeTurn();
    try {
      if (lost.get() >= MOST_LOST) {
        throw unreadable(0, "project.stuck", null, MOST_LOST);
      }
      return result(new Reading(reader));
    } finally {
      turn.release();
    }
  }

  private void takeTurn() {
    try {
      if (!turn.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
        throw unreadable(0, "project.busy", null);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unreadable(0, "project.busy", e);
    }
  }

  private T result(Reading reading) {
    reading.thread.start();
    try {
      return patience.await(reading.task);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnreadableFileException unreadable) {
        throw unreadable;
      }
      // MPXJ answers broken files with any exception or error there is
      throw unreadable(0, "project.broken", e);
    } catch (TimeoutException e) {
      reading.leave();
      throw unreadable(0, "project.too-slow", e, SECONDS);
    } catch (InterruptedException e) {
      reading.leave();
      Thread.currentThread().interrupt();
      throw unreadable(0, "project.busy", e);
    }
  }

  /** One reader on its thread. */
  private final class Reading {
    private final FutureTask<T> task;
    private final Thread thread;
    private final AtomicBoolean over = new AtomicBoolean();

    Reading(Callable<T> reader) {
      this.task = new FutureTask<>(reader);
      this.thread = new Thread(null, this::run, "project-file", STACK_BYTES);
      thread.setDaemon(true);
      thread.setContextClassLoader(ProjectFileReader.class.getClassLoader());
    }

    private void run() {
      try {
        task.run();
      } finally {
        if (!over.compareAndSet(false, true)) {
          lost.decrementAndGet();
        }
      }
    }

    /** Ended by itself at this very moment, it is not lost. */
    void leave() {
      task.cancel(true);
      if (over.compareAndSet(false, true)) {
        int now = lost.incrementAndGet();
        thread.setPriority(Thread.MIN_PRIORITY);
        LOG.log(
            Level.WARNING,
            "A reader of project files does not end: {0} of at most {1} threads are left behind;"
                + " a restart frees them",
            new Object[] {now, MOST_LOST});
      }
    }
  }
}
