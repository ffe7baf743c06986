// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * One product on PostgreSQL through its bad days: started without a database, cut off from it,
 * killed. The days follow each other, so that one start serves the first two.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DatabaseFaultsE2EIT {

  private static final long LONGEST_NANOS = 120_000_000_000L;

  private static PostgresUnderTest postgres;
  private static Product product;

  @BeforeAll
  static void startWithoutDatabase() {
    postgres = new PostgresUnderTest();
    product = Product.begin(postgres.settings());
  }

  @AfterAll
  static void stop() {
    product.close();
    postgres.close();
  }

  @Test
  @Order(1)
  void withoutItsDatabaseItLivesSaysWhyAndTriesAgain() {
    await(() -> product.output().contains("next try in 4 s."));
    await(() -> status("health/live") == 200);

    assertThat(ask("health/ready", "application/json").statusCode()).isEqualTo(503);
    assertThat(ask("health/ready", "application/json").body())
        .isEqualTo("{\"status\":\"DOWN\",\"reason\":\"database not reachable\"}");
    assertThat(ask("cockpit", "text/html").statusCode()).isEqualTo(503);
    assertThat(ask("cockpit", "text/html").body()).contains("Gerade nicht verfügbar");
    assertThat(product.get(null, "measures").statusCode()).isEqualTo(503);
    List<String> tries =
        product.output().lines().filter(line -> line.contains("next try in")).toList();
    assertThat(tries).hasSizeBetween(3, 8);
    assertThat(tries.get(0)).contains("database cannot be reached").contains("next try in 1 s.");
    assertThat(tries.get(1)).contains("next try in 2 s.");
    assertThat(product.output()).doesNotContain("\tat ").doesNotContain("Exception");
  }

  @Test
  @Order(2)
  void whenTheDatabaseComesItCanBeUsedWithoutRestart() {
    postgres.line().join();

    product.awaitStart();

    assertThat(ask("health/ready", "application/json").body())
        .isEqualTo("{\"status\":\"UP\",\"reason\":null,\"warning\":null}");
    assertThat(product.json("office", "measures?limit=1").get("items")).hasSize(1);
  }

  @Test
  @Order(3)
  void aDatabaseThatIsLostGives503AndNothingFailsOnceItIsBack() {
    IntStream.range(0, 40).parallel().forEach(i -> product.get("office", "measures?limit=1"));

    Visitor visitor = Visitor.of(product, "office");
    assertThat(visitor.get("cockpit").statusCode()).isEqualTo(200);

    postgres.line().cut();

    assertThat(visitor.get("cockpit").statusCode()).isEqualTo(503);
    assertThat(visitor.get("cockpit").body()).contains("Gerade nicht verfügbar");
    assertThat(product.get("office", "measures?limit=1").statusCode()).isEqualTo(503);
    assertThat(product.get("office", "measures?limit=1").body()).contains("\"unavailable\"");
    assertThat(ask("health/ready", "application/json").statusCode()).isEqualTo(503);
    assertThat(status("health/live")).isEqualTo(200);

    postgres.line().join();
    await(() -> status("health/ready") == 200);
    await(() -> product.get("office", "measures?limit=1").statusCode() == 200);

    assertThat(
            IntStream.range(0, 40)
                .parallel()
                .map(i -> product.get("office", "measures?limit=1").statusCode())
                .distinct()
                .toArray())
        .containsExactly(200);
    assertThat(visitor.get("cockpit").statusCode()).isEqualTo(200);
    assertThat(product.output()).contains("The database is lost").contains("The database is back.");
    assertThat(product.output()).doesNotContain("\tat ");
  }

  @Test
  @Order(4)
  void noAcknowledgedWriteIsLostWhenTheServerIsKilled() {
    Writers writers = Writers.at(product).awaitAcknowledged(100);

    product = product.killAndRestart();

    assertThat(writers.await().lost(product)).isEmpty();
    System.out.println("Killed after " + writers.acknowledged() + " acknowledged writes: 0 lost");
  }

  private static int status(String path) {
    return ask(path, "application/json").statusCode();
  }

  private static HttpResponse<String> ask(String path, String accept) {
    HttpRequest request =
        HttpRequest.newBuilder(product.address(path))
            .header("Accept", accept)
            .header("Accept-Language", "de")
            .build();
    return Product.send(request);
  }

  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + LONGEST_NANOS;
    while (System.nanoTime() < end) {
      if (holds(condition)) {
        return;
      }
      LockSupport.parkNanos(100_000_000L);
    }
    throw new AssertionError("It did not come in time:\n" + product.output());
  }

  private static boolean holds(BooleanSupplier condition) {
    try {
      return condition.getAsBoolean();
    } catch (UncheckedIOException notListening) {
      return false;
    }
  }
}
