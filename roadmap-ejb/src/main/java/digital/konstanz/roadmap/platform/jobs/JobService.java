// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.jobs;

import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.config.Configuration;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Executor;

/**
 * Takes long work, runs it on behalf of who submitted it, and tells that account how far it is.
 * Nobody sees the jobs of others.
 */
@ApplicationScoped
public class JobService {

  private static final int MOST_OPEN_JOBS = 5;

  private JobRows rows;
  private Executor executor;
  private Clock clock;

  @Inject
  void setRows(JobRows rows) {
    this.rows = rows;
  }

  @Inject
  void setClock(Clock clock) {
    this.clock = clock;
  }

  @Resource
  void setExecutor(ManagedExecutorService executor) {
    this.executor = executor;
  }

  void runOn(Executor anyExecutor) {
    this.executor = anyExecutor;
  }

  /**
   * Puts the work into the queue and returns at once. Ask for permission before; the work asks
   * again through the services it calls.
   *
   * @param kind stable name like {@code import.yaml}
   * @param roadmap the roadmap it is about, null for none
   * @throws RuleViolatedException {@code job.too-many-open} when the caller has five of them
   */
  @Performs(Operation.OWN_ACCOUNT)
  public UUID submit(String kind, UUID roadmap, JobWork work) {
    Caller caller = Callers.current();
    if (rows.open(caller.id()) >= MOST_OPEN_JOBS) {
      throw RuleViolatedException.forbiddenByState("job.too-many-open", MOST_OPEN_JOBS);
    }
    UUID id = UUID.randomUUID();
    rows.insert(id, kind, caller.id(), roadmap, node());
    executor.execute(() -> Callers.runAs(caller, new JobRun(id, rows, clock, work)));
    return id;
  }

  /**
   * The caller's own job.
   *
   * @throws NotFoundException also for a job of somebody else
   */
  @Performs(Operation.OWN_ACCOUNT)
  public JobRow find(UUID id) {
    return rows.find(id, Callers.current().id())
        .orElseThrow(() -> new NotFoundException("job", id.toString()));
  }

  /**
   * Asks the job to stop at its next step; what it has open is rolled back. It may leave what it
   * has found until then as its result.
   */
  @Performs(Operation.OWN_ACCOUNT)
  public JobRow cancel(UUID id) {
    JobRow row = find(id);
    rows.requestCancel(id, Callers.current().id());
    if (row.state() == JobState.QUEUED) {
      rows.end(id, JobState.CANCELLED, null, null);
    }
    return find(id);
  }

  /** The name under which this node's jobs stand; the same after a restart. */
  static String node() {
    return Configuration.current().text("ROADMAP_NODE").orElseGet(JobService::hostName);
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "node";
    }
  }
}
