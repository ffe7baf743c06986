// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import digital.konstanz.roadmap.exchange.app.file.UnreadableFileException;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Readers that hang, as broken files make them: the test decides when patience ends. */
class ReadingTurnsTest {

  private final CountDownLatch end = new CountDownLatch(1);
  private final Semaphore hanging = new Semaphore(0);
  private volatile Thread lost;
  private boolean hangs;
  private final ReadingTurns<String> turns =
      new ReadingTurns<>(
          reading -> {
            if (hangs) {
              hanging.acquire();
              throw new TimeoutException();
            }
            return reading.get();
          });

  @AfterEach
  void letAllEnd() {
    end.countDown();
  }

  @Test
  void whatIsReadInTimeIsAnswered() {
    assertThat(turns.read(() -> "plan")).isEqualTo("plan");
  }

  @Test
  void whateverAReaderThrowsMeansABrokenFile() {
    assertThat(
            refused(
                () -> {
                  throw new StackOverflowError();
                }))
        .isEqualTo("project.broken");
    assertThat(
            refused(
                () -> {
                  throw new IOException();
                }))
        .isEqualTo("project.broken");
    assertThat(turns.read(() -> "plan")).isEqualTo("plan");
  }

  @Test
  void aReaderThatHangsDoesNotKeepTheNextFromItsTurn() {
    assertThat(refusedAsItHangs()).isEqualTo("project.too-slow");

    assertThat(turns.read(() -> "plan")).isEqualTo("plan");
    assertThat(lost.getPriority()).isEqualTo(Thread.MIN_PRIORITY);
    assertThat(lost.isDaemon()).isTrue();
  }

  @Test
  void noMoreThanThreeAreLeftBehindAndWhenOneEndsReadingGoesOn() throws InterruptedException {
    for (int i = 0; i < ReadingTurns.MOST_LOST; i++) {
      assertThat(refusedAsItHangs()).isEqualTo("project.too-slow");
    }
    assertThat(refused(() -> "plan")).isEqualTo("project.stuck");

    end.countDown();
    lost.join();

    assertThat(turns.read(() -> "plan")).isEqualTo("plan");
  }

  private String refusedAsItHangs() {
    hangs = true;
    String code = refused(this::hang);
    hangs = false;
    return code;
  }

  private String refused(Callable<String> reader) {
    return catchThrowableOfType(UnreadableFileException.class, () -> turns.read(reader))
        .problem()
        .code();
  }

  private String hang() {
    lost = Thread.currentThread();
    hanging.release();
    while (end.getCount() > 0) {
      try {
        end.await();
      } catch (InterruptedException stubborn) {
        Thread.interrupted();
      }
    }
    return "too late";
  }
}
