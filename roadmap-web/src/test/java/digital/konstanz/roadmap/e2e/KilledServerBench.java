// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The long series behind the one kill of {@code mvn verify}: the server is killed again and again
 * while twenty clients write; one line {@code BENCH name value unit limit} each.
 */
@Tag("bench")
class KilledServerBench {

  private static final int KILLS = Integer.getInteger("roadmap.kills", 10);

  @Test
  void embeddedFile() {
    series("kill.h2.lost", Product.start(Map.of("ROADMAP_DEMO", "true")));
  }

  @Test
  void postgresql() {
    try (PostgresUnderTest postgres = new PostgresUnderTest()) {
      postgres.line().join();
      series("kill.postgresql.lost", Product.start(postgres.settings()));
    }
  }

  private static void series(String name, Product first) {
    Product product = first;
    int acknowledged = 0;
    int lost = 0;
    try {
      for (int i = 0; i < KILLS; i++) {
        // a little later each time, so that the kill meets other moments
        Writers writers = Writers.at(product).awaitAcknowledged(100 + 17 * i);
        product = product.killAndRestart();
        lost += writers.await().lost(product).size();
        acknowledged += writers.acknowledged();
        assertThat(writers.strange()).isEmpty();
      }
    } finally {
      product.close();
    }
    System.out.println(
        "BENCH " + name + " " + lost + " of-" + acknowledged + "-in-" + KILLS + "-kills limit 0");
    assertThat(lost).isZero();
  }
}
