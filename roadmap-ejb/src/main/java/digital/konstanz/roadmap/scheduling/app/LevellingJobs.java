// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.jobs.JobCancelledException;
import digital.konstanz.roadmap.platform.jobs.JobOutcome;
import digital.konstanz.roadmap.platform.jobs.JobProgress;
import digital.konstanz.roadmap.platform.jobs.JobRow;
import digital.konstanz.roadmap.platform.jobs.JobService;
import digital.konstanz.roadmap.platform.jobs.JobState;
import digital.konstanz.roadmap.scheduling.engine.Levelling;
import digital.konstanz.roadmap.scheduling.engine.levelling.PackingSolver.Effort;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;

/**
 * Levelling as a job of the one who asks. Its result is the proposal, which is applied from there
 * and not from what a browser sends, and which nobody else sees.
 */
@ApplicationScoped
public class LevellingJobs {
  static final String KIND = "levelling";

  private static final String WORKING = "job.levelling";
  // the result of a job is a text of bounded length
  private static final int MOST = 5_000;
  private static final Set<JobState> ENDED_WELL = Set.of(JobState.SUCCEEDED, JobState.CANCELLED);
  private static final int MILLIS = 1_000;
  private static final ObjectMapper JSON =
      JsonMapper.builder().addModule(new JavaTimeModule()).build();

  @Inject LevellingService levelling;
  @Inject JobService jobs;

  /**
   * @param values {@code period from until units statuses seconds}, absent ones as proposed
   * @return id of the job
   */
  @Performs(Operation.PLAN_LEVEL)
  public UUID submit(String roadmap, Map<String, Object> values) {
    LevellingRequest request = levelling.check(roadmap, values);
    return jobs.submit(
        KIND, levelling.id(roadmap).value(), progress -> run(roadmap, request, progress));
  }

  private JobOutcome run(String roadmap, LevellingRequest request, JobProgress progress) {
    LevellingService.Question question = levelling.question(roadmap, request);
    progress.report(1, WORKING);
    AtomicBoolean cancelled = new AtomicBoolean();
    Levelling engine = new Levelling(question.facts());
    Levelling.Proposal proposal =
        search(engine, (long) request.seconds() * MILLIS, progress, cancelled);
    if (proposal.moves().size() > MOST || proposal.loads().size() > MOST) {
      throw new RuleViolatedException("levelling.too-many");
    }
    LevellingOutcome outcome =
        LevellingOutcome.of(roadmap, question, engine, proposal, cancelled.get());
    return cancelled.get() ? JobOutcome.cancelled(outcome) : JobOutcome.succeeded(outcome);
  }

  /** Whoever cancels gets the best that was found until then. */
  private static Levelling.Proposal search(
      Levelling engine, long millis, JobProgress progress, AtomicBoolean cancelled) {
    if (millis == 0) {
      return engine.first();
    }
    LongConsumer passed =
        time -> {
          try {
            progress.report((int) (time * 98 / millis) + 1, WORKING);
          } catch (JobCancelledException e) {
            cancelled.set(true);
            engine.cancel();
          }
        };
    return engine.improve(new Effort(millis, Long.MAX_VALUE, 1, 1, passed));
  }

  /**
   * The caller's own proposal.
   *
   * @throws NotFoundException when there is none, also for a job that left none
   */
  @Performs(Operation.PLAN_LEVEL)
  public LevellingDetails details(String roadmap, String job) {
    return levelling.details(job, outcome(roadmap, job));
  }

  /** All of it as one undo step, as long as the plan is what it was. */
  @Performs(Operation.PLAN_LEVEL)
  public ShiftResult apply(String roadmap, String job) {
    return levelling.apply(outcome(roadmap, job));
  }

  private LevellingOutcome outcome(String roadmap, String job) {
    JobRow row = jobs.find(id(job));
    if (!KIND.equals(row.kind()) || row.result() == null || !ENDED_WELL.contains(row.state())) {
      throw new NotFoundException("levelling", job);
    }
    try {
      LevellingOutcome outcome = JSON.treeToValue(row.result(), LevellingOutcome.class);
      if (!outcome.roadmap().equals(roadmap)) {
        throw new NotFoundException("levelling", job);
      }
      return outcome;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The proposal of job " + job + " cannot be read", e);
    }
  }

  private static UUID id(String job) {
    try {
      return UUID.fromString(job);
    } catch (IllegalArgumentException e) {
      throw new NotFoundException("levelling", job);
    }
  }
}
