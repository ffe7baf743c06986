// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * {@code GET /plan} of 5,000 measures and 10,000 links on PostgreSQL, and the import that made
 * them; one line {@code BENCH name value unit limit} for each figure.
 */
@Tag("bench")
class PlanBench {

  private static final String PLAN = "roadmaps/planbench/plan";
  private static final int WARM_UP = 60;
  private static final int BATCHES = 7;
  private static final int BATCH = 10;
  private static final int CLIENTS = 8;
  private static final int UNCHANGED = 1_000;
  private static final int UNCHANGED_WARM_UP = 5;

  private static final String ITEMS =
      "select i.id, i.obj_key, i.kind, i.parent_id, p.obj_key, i.title, i.planned_start,"
          + " i.planned_start_precision, i.planned_end, i.planned_end_precision, i.forecast_start,"
          + " i.forecast_end, i.actual_start, i.actual_end, i.progress, i.status, u.obj_key,"
          + " i.visibility from plan_item i join roadmap r on r.id = i.roadmap_id"
          + " left join focal_point p on p.id = i.focal_point_id"
          + " left join org_unit u on u.id = i.lead_unit_id"
          + " where r.obj_key = 'planbench' order by i.sort_order, i.obj_key";
  private static final String LINKS =
      "select l.obj_key, l.from_item_id, l.to_item_id, l.link_type, l.lag, l.lag_unit"
          + " from plan_link l join roadmap r on r.id = l.roadmap_id"
          + " where r.obj_key = 'planbench' order by 1";

  private static PostgresUnderTest postgres;
  private static Product product;

  @BeforeAll
  static void start() {
    postgres = new PostgresUnderTest();
    product = Product.start(postgres.straight());
    long before = System.nanoTime();
    String query = "format=csv&mapping=massnahmen&create=planbench";
    assertThat(new Uploads(product).run(query, TimelineBench.sheet(5_000)).state())
        .isEqualTo("SUCCEEDED");
    print("import.5000-measures", (System.nanoTime() - before) / 1e9, "s", "10");
  }

  @AfterAll
  static void stop() {
    product.close();
    postgres.close();
  }

  @Test
  void planIsSmallAndCostsLittleMoreThanItsRows() throws IOException, SQLException {
    for (int i = 0; i < WARM_UP; i++) {
      packed();
    }
    byte[] packed = packed();
    byte[] plain = new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
    print("plan.gzip", packed.length / 1000.0, "kB", "260");

    double server = median(batch -> serverCpuMillis());
    ObjectMapper json = new ObjectMapper();
    Map<?, ?> content = json.readValue(plain, Map.class);
    double rows;
    try (Connection connection = connection()) {
      for (int i = 0; i < WARM_UP; i++) {
        plainWay(connection, json, content);
      }
      rows = median(batch -> ownCpuMillis(connection, json, content));
    }
    print("plan.server-cpu", server, "ms", "-");
    print("plan.plain-cpu", rows, "ms", "-");
    print("plan.server-cpu-to-plain", server / rows, "times", "2");
  }

  @Test
  void unchangedPlanIsAnsweredOften() throws InterruptedException {
    String tag =
        product
            .send("office", "GET", PLAN, HttpRequest.BodyPublishers.noBody(), Map.of())
            .headers()
            .firstValue("ETag")
            .orElseThrow();
    for (int i = 0; i < UNCHANGED_WARM_UP; i++) {
      answerUnchanged(tag);
    }
    long before = System.nanoTime();
    answerUnchanged(tag);
    double seconds = (System.nanoTime() - before) / 1e9;
    print("plan.unchanged", CLIENTS * UNCHANGED / seconds, "requests/s", "1500");
  }

  private static void answerUnchanged(String tag) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(CLIENTS);
    String token = product.access("office", "token");
    HttpRequest request =
        HttpRequest.newBuilder(product.address("api/v1/" + PLAN))
            .header("Authorization", "Bearer " + token)
            .header("If-None-Match", tag)
            .build();
    int[] wrong = new int[CLIENTS];
    for (int client = 0; client < CLIENTS; client++) {
      int own = client;
      new Thread(
              () -> {
                for (int i = 0; i < UNCHANGED; i++) {
                  wrong[own] += Product.send(request).statusCode() == 304 ? 0 : 1;
                }
                done.countDown();
              })
          .start();
    }
    done.await();
    assertThat(wrong).containsOnly(0);
  }

  @Test
  void importIsTakenBack() {
    String query = "format=csv&mapping=massnahmen&create=undobench";
    byte[] sheet =
        new String(TimelineBench.sheet(5_000), StandardCharsets.UTF_8)
            .replace("B5000-", "U5000-")
            .replace(";BF", ";UF")
            .replace(";BS", ";US")
            .getBytes(StandardCharsets.UTF_8);
    assertThat(new Uploads(product).run(query, sheet).state()).isEqualTo("SUCCEEDED");
    long before = System.nanoTime();

    assertThat(product.post("office", "undo", "{}").statusCode()).isEqualTo(200);

    print("import.undone-5000", (System.nanoTime() - before) / 1e9, "s", "10");
  }

  private static byte[] packed() {
    HttpResponse<byte[]> answer =
        Product.sendForBytes(
            HttpRequest.newBuilder(product.address("api/v1/" + PLAN))
                .header("Authorization", "Bearer " + product.access("office", "token"))
                .header("Accept-Encoding", "gzip")
                .build());
    assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
    return answer.body();
  }

  private static double serverCpuMillis() {
    double before = processCpuMillis();
    for (int i = 0; i < BATCH; i++) {
      packed();
    }
    return (processCpuMillis() - before) / BATCH;
  }

  private static double processCpuMillis() {
    return product.processes().stream()
        .flatMap(process -> process.info().totalCpuDuration().stream())
        .mapToDouble(used -> used.toNanos() / 1e6)
        .sum();
  }

  private static double ownCpuMillis(Connection connection, ObjectMapper json, Map<?, ?> content) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (int i = 0; i < BATCH; i++) {
      plainWay(connection, json, content);
    }
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6 / BATCH;
  }

  /** The rows by JDBC, the same JSON by Jackson, packed. */
  private static void plainWay(Connection connection, ObjectMapper json, Map<?, ?> content) {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      assertThat(cells(connection, ITEMS) + cells(connection, LINKS)).isPositive();
      try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
        json.writeValue(packing, content);
      }
      assertThat(bytes.size()).isPositive();
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int cells(Connection connection, String select) throws SQLException {
    int cells = 0;
    try (PreparedStatement statement = connection.prepareStatement(select);
        ResultSet row = statement.executeQuery()) {
      int columns = row.getMetaData().getColumnCount();
      while (row.next()) {
        for (int column = 1; column <= columns; column++) {
          cells += row.getObject(column) == null ? 0 : 1;
        }
      }
    }
    return cells;
  }

  private static Connection connection() throws SQLException {
    Map<String, String> settings = postgres.straight();
    return DriverManager.getConnection(
        settings.get("ROADMAP_DB_URL"),
        settings.get("ROADMAP_DB_USER"),
        settings.get("ROADMAP_DB_PASSWORD"));
  }

  private static double median(IntToDoubleFunction batch) {
    double[] values = IntStream.range(0, BATCHES).mapToDouble(batch).toArray();
    Arrays.sort(values);
    return values[BATCHES / 2];
  }

  private static void print(String name, double value, String unit, String limit) {
    System.out.printf(Locale.ROOT, "BENCH %s %.1f %s limit %s%n", name, value, unit, limit);
  }
}
