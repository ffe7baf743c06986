// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RequestsUnderWayTest {

  private final RequestsUnderWay requests = new RequestsUnderWay();

  @Test
  void letsRequestsInUntilItStops() {
    assertThat(requests.enter()).isTrue();
    requests.leave();

    requests.drain(Duration.ofSeconds(1));

    assertThat(requests.stopping()).isTrue();
    assertThat(requests.enter()).isFalse();
  }

  @Test
  void waitsForWhatIsUnderWay() throws Exception {
    requests.enter();
    CompletableFuture<Integer> open =
        CompletableFuture.supplyAsync(() -> requests.drain(Duration.ofMinutes(1)));
    while (!requests.stopping()) {
      Thread.onSpinWait();
    }
    assertThat(open).isNotDone();

    requests.leave();

    assertThat(open.get(30, TimeUnit.SECONDS)).isZero();
  }

  @Test
  void doesNotWaitForEver() {
    requests.enter();

    assertThat(requests.drain(Duration.ofMillis(50))).isOne();
  }

  @Test
  void refusedRequestsAreNotWaitedFor() {
    requests.drain(Duration.ZERO);
    requests.enter();
    requests.enter();

    assertThat(requests.drain(Duration.ofMinutes(1))).isZero();
  }
}
