// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JobServiceTest {

  private final Queue<Runnable> queue = new ArrayDeque<>();
  private final JobRows rows = new JobRows();
  private final JobService jobs = new JobService();
  private final Caller office = account("office");
  private final Caller other = account("other");

  @BeforeEach
  void prepare() throws SQLException {
    JdbcDataSource memory = new JdbcDataSource();
    memory.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    Flyway.configure().dataSource(memory).locations("classpath:db/migration").load().migrate();
    try (Connection connection = memory.getConnection()) {
      for (Caller caller : List.of(office, other)) {
        connection
            .createStatement()
            .executeUpdate(
                "insert into user_account (id, login, display_name, disabled, version) values ('%s', '%s', 'x', false, 1)"
                    .formatted(caller.id(), caller.login()));
      }
    }
    Clock clock = Clock.fixed(Instant.parse("2026-11-16T08:00:00Z"), ZoneOffset.UTC);
    rows.setDataSource(memory);
    rows.setClock(clock);
    jobs.setRows(rows);
    jobs.setClock(clock);
    jobs.runOn(queue::add);
  }

  @Test
  void workRunsOnBehalfOfTheCallerAndLeavesItsResult() {
    UUID id = submit(JobWork.producing(() -> Map.of("who", Callers.current().login())));
    assertThat(find(id).state()).isEqualTo(JobState.QUEUED);

    queue.remove().run();

    JobRow row = find(id);
    assertThat(row.state()).isEqualTo(JobState.SUCCEEDED);
    assertThat(row.progress()).isEqualTo(100);
    assertThat(row.result().get("who").asText()).isEqualTo("office");
  }

  @Test
  void aFailedOutcomeKeepsItsResult() {
    UUID id = submit(progress -> JobOutcome.failed("import.rejected", List.of("row 3")));

    queue.remove().run();

    assertThat(find(id).state()).isEqualTo(JobState.FAILED);
    assertThat(find(id).message()).isEqualTo("import.rejected");
    assertThat(find(id).result().get(0).asText()).isEqualTo("row 3");
  }

  @Test
  void aBrokenRuleIsToldByItsCode() {
    UUID id =
        submit(
            progress -> {
              throw new RuleViolatedException("file.too-big", 7);
            });

    queue.remove().run();

    assertThat(find(id).state()).isEqualTo(JobState.FAILED);
    assertThat(find(id).message()).isEqualTo("file.too-big");
  }

  @Test
  void cancelledWhileQueuedNeverRuns() {
    UUID id =
        submit(
            progress -> {
              throw new IllegalStateException("must not run");
            });

    Callers.runAs(office, () -> jobs.cancel(id));
    queue.remove().run();

    assertThat(find(id).state()).isEqualTo(JobState.CANCELLED);
  }

  @Test
  void cancelledWhileRunningStopsAtTheNextStep() {
    UUID[] id = new UUID[1];
    id[0] =
        submit(
            progress -> {
              Callers.runAs(office, () -> jobs.cancel(id[0]));
              progress.report(10, null);
              return JobOutcome.succeeded("too late");
            });

    queue.remove().run();

    assertThat(find(id[0]).state()).isEqualTo(JobState.CANCELLED);
    assertThat(find(id[0]).result()).isNull();
  }

  @Test
  void aCancelledJobMayLeaveWhatItHasFound() {
    UUID[] id = new UUID[1];
    id[0] =
        submit(
            progress -> {
              Callers.runAs(office, () -> jobs.cancel(id[0]));
              try {
                progress.report(10, null);
                return JobOutcome.succeeded("too late");
              } catch (JobCancelledException e) {
                return JobOutcome.cancelled("so far");
              }
            });

    queue.remove().run();

    assertThat(find(id[0]).state()).isEqualTo(JobState.CANCELLED);
    assertThat(find(id[0]).result().asText()).isEqualTo("so far");
  }

  @Test
  void whatARestartFindsOpenIsInterrupted() {
    UUID waiting = submit(JobWork.producing(() -> "never"));
    UUID done = submit(JobWork.producing(() -> "done"));
    queue.poll();
    queue.remove().run();

    assertThat(rows.interrupt(JobService.node())).isEqualTo(1);

    assertThat(find(waiting).state()).isEqualTo(JobState.INTERRUPTED);
    assertThat(find(done).state()).isEqualTo(JobState.SUCCEEDED);
  }

  @Test
  void jobsOfOthersDoNotExist() {
    UUID id = submit(JobWork.producing(() -> "mine"));

    assertThatThrownBy(() -> Callers.runAs(other, () -> jobs.find(id)))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> Callers.runAs(other, () -> jobs.cancel(id)))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void oneAccountCannotFillTheQueue() {
    for (int i = 0; i < 5; i++) {
      submit(JobWork.producing(() -> "work"));
    }

    assertThatThrownBy(() -> submit(JobWork.producing(() -> "work")))
        .isInstanceOf(RuleViolatedException.class)
        .extracting("code")
        .isEqualTo("job.too-many-open");
  }

  private UUID submit(JobWork work) {
    return Callers.callAs(office, () -> jobs.submit("test", null, work));
  }

  private JobRow find(UUID id) {
    return Callers.callAs(office, () -> jobs.find(id));
  }

  private static Caller account(String login) {
    return new Caller(UUID.randomUUID(), login, null, List.of(), false);
  }
}
