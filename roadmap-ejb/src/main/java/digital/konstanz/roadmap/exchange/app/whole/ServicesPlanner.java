// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import static digital.konstanz.roadmap.exchange.app.whole.Merge.keep;
import static digital.konstanz.roadmap.exchange.app.whole.Merge.list;

import digital.konstanz.roadmap.exchange.app.file.FrameworkConditionFile;
import digital.konstanz.roadmap.exchange.app.file.OnlineServiceFile;
import digital.konstanz.roadmap.exchange.app.file.ProcessFile;
import digital.konstanz.roadmap.exchange.app.file.RatingFile;
import digital.konstanz.roadmap.exchange.app.file.ReviewProposalFile;
import digital.konstanz.roadmap.exchange.app.file.RoadmapFile;
import digital.konstanz.roadmap.legal.FrameworkCondition;
import digital.konstanz.roadmap.legal.FrameworkConditionState;
import digital.konstanz.roadmap.services.BusinessProcess;
import digital.konstanz.roadmap.services.BusinessProcessState;
import digital.konstanz.roadmap.services.MaturityModel;
import digital.konstanz.roadmap.services.MaturityRating;
import digital.konstanz.roadmap.services.OnlineService;
import digital.konstanz.roadmap.services.OnlineServiceState;
import digital.konstanz.roadmap.services.ReviewProposal;
import digital.konstanz.roadmap.services.ReviewProposalState;
import digital.konstanz.roadmap.shared.Numbers;
import digital.konstanz.roadmap.shared.id.FrameworkConditionId;
import digital.konstanz.roadmap.shared.id.OnlineServiceId;
import digital.konstanz.roadmap.shared.id.ProcessId;
import digital.konstanz.roadmap.shared.id.ReviewProposalId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Plans framework conditions, task review, processes and online services. */
final class ServicesPlanner {

  private final ImportPlan plan;
  private final RoadmapFile file;
  private final RoadmapContents now;

  ServicesPlanner(ImportPlan plan, RoadmapFile file) {
    this.plan = plan;
    this.file = file;
    this.now = plan.contents();
  }

  void register() {
    list(file.frameworkConditions())
        .forEach(c -> plan.register(Kind.FRAMEWORK_CONDITION, c, "id", c.id()));
    list(file.taskReview()).forEach(r -> plan.register(Kind.REVIEW_PROPOSAL, r, "id", r.id()));
    list(file.processes()).forEach(p -> plan.register(Kind.BUSINESS_PROCESS, p, "id", p.id()));
    list(file.onlineServices()).forEach(s -> plan.register(Kind.ONLINE_SERVICE, s, "id", s.id()));
  }

  void plan() {
    planConditions();
    planProposals();
    planProcesses();
    planOnlineServices();
  }

  private UUID id(Kind kind, String key) {
    return plan.keys().id(kind, key);
  }

  private void planConditions() {
    Map<String, FrameworkCondition> existing = ImportPlan.byKey(now.conditions());
    for (FrameworkConditionFile condition : list(file.frameworkConditions())) {
      var target =
          plan.<FrameworkConditionState, FrameworkCondition>target(
              Kind.FRAMEWORK_CONDITION,
              condition.id(),
              existing,
              s ->
                  new FrameworkCondition(
                      new FrameworkConditionId(id(Kind.FRAMEWORK_CONDITION, s.key())), s));
      FrameworkConditionState before = target.before();
      plan.put(
          condition,
          target,
          () ->
              new FrameworkConditionState(
                  plan.roadmapId(),
                  condition.id(),
                  keep(condition.kind(), before, FrameworkConditionState::kind),
                  keep(condition.title(), before, FrameworkConditionState::title),
                  plan.references(
                      Kind.LEGAL_DRIVER,
                      condition,
                      "legal_drivers",
                      condition.legalDrivers(),
                      before == null ? List.of() : before.drivers())));
    }
  }

  private UUID unit(Object part, String department, UUID present) {
    return department == null
        ? present
        : plan.reference(Kind.ORG_UNIT, part, "department", department);
  }

  private UUID measure(Object part, String key, UUID present) {
    if (key == null && plan.problems().names(part, "measure")) {
      return plan.unseen(present) ? present : null;
    }
    return key == null ? present : plan.reference(Kind.MEASURE, part, "measure", key);
  }

  private void planProposals() {
    Map<String, ReviewProposal> existing = ImportPlan.byKey(now.proposals());
    for (ReviewProposalFile proposal : list(file.taskReview())) {
      var target =
          plan.<ReviewProposalState, ReviewProposal>target(
              Kind.REVIEW_PROPOSAL,
              proposal.id(),
              existing,
              s -> new ReviewProposal(new ReviewProposalId(id(Kind.REVIEW_PROPOSAL, s.key())), s));
      ReviewProposalState before = target.before();
      plan.put(
          proposal,
          target,
          () ->
              new ReviewProposalState(
                  plan.roadmapId(),
                  proposal.id(),
                  keep(proposal.task(), before, ReviewProposalState::task),
                  unit(proposal, proposal.department(), before == null ? null : before.unitId()),
                  keep(proposal.proposal(), before, ReviewProposalState::verdict),
                  keep(proposal.text(), before, ReviewProposalState::text)));
    }
  }

  private void planProcesses() {
    Map<String, BusinessProcess> existing = ImportPlan.byKey(now.processes());
    for (ProcessFile process : list(file.processes())) {
      var target =
          plan.<BusinessProcessState, BusinessProcess>target(
              Kind.BUSINESS_PROCESS,
              process.id(),
              existing,
              s -> new BusinessProcess(new ProcessId(id(Kind.BUSINESS_PROCESS, s.key())), s));
      plan.put(process, target, () -> processState(process, target.before()));
    }
  }

  private BusinessProcessState processState(ProcessFile p, BusinessProcessState before) {
    UUID review = before == null ? null : before.reviewProposalId();
    return new BusinessProcessState(
        plan.roadmapId(),
        p.id(),
        keep(p.title(), before, BusinessProcessState::title),
        unit(p, p.department(), before == null ? null : before.unitId()),
        number("casesPerYear", keep(p.casesPerYear(), before, BusinessProcessState::casesPerYear)),
        number(
            "minutesPerCase",
            keep(p.minutesPerCase(), before, BusinessProcessState::minutesPerCase)),
        number("mediaBreaks", keep(p.mediaBreaks(), before, BusinessProcessState::mediaBreaks)),
        number("interfaces", keep(p.interfaces(), before, BusinessProcessState::interfaces)),
        number(
            "knowledgeRisk", keep(p.knowledgeRisk(), before, BusinessProcessState::knowledgeRisk)),
        p.taskReview() == null
            ? review
            : plan.reference(Kind.REVIEW_PROPOSAL, p, "task_review", p.taskReview()),
        measure(p, p.measure(), before == null ? null : before.measureId()));
  }

  static int number(String field, Integer value) {
    return Numbers.between(field, value, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  private void planOnlineServices() {
    Map<String, OnlineService> existing = ImportPlan.byKey(now.onlineServices());
    for (OnlineServiceFile service : list(file.onlineServices())) {
      var target =
          plan.<OnlineServiceState, OnlineService>target(
              Kind.ONLINE_SERVICE,
              service.id(),
              existing,
              s -> new OnlineService(new OnlineServiceId(id(Kind.ONLINE_SERVICE, s.key())), s));
      plan.put(service, target, () -> serviceState(service, target.before()));
    }
  }

  private OnlineServiceState serviceState(OnlineServiceFile s, OnlineServiceState before) {
    String leika = s.leikaKey();
    if (leika == null && before != null && !plan.problems().names(s, "leika_key")) {
      leika = before.leikaKey();
    }
    MaturityModel targetModel =
        s.maturityTargetModel() != null ? s.maturityTargetModel() : s.maturityModel();
    boolean newTarget = s.maturityTarget() != null;
    return new OnlineServiceState(
        plan.roadmapId(),
        s.id(),
        keep(s.title(), before, OnlineServiceState::title),
        leika,
        unit(s, s.department(), before == null ? null : before.unitId()),
        ratings(s, before == null ? List.of() : before.ratings()),
        newTarget || before == null ? (newTarget ? targetModel : null) : before.targetModel(),
        keep(s.maturityTarget(), before, OnlineServiceState::targetLevel),
        measure(s, s.measure(), before == null ? null : before.measureId()));
  }

  /** Ratings are added; the current one counts from the day the file speaks of. */
  private List<MaturityRating> ratings(OnlineServiceFile s, List<MaturityRating> present) {
    List<MaturityRating> ratings = new ArrayList<>(present);
    for (RatingFile rating : list(s.maturityRatings())) {
      MaturityRating named =
          new MaturityRating(rating.date(), rating.model(), number("level", rating.level()));
      if (!ratings.contains(named)) {
        ratings.add(named);
      }
    }
    ratings.sort(Comparator.comparing(MaturityRating::ratedOn));
    if (s.maturityCurrent() != null) {
      MaturityRating last = ratings.isEmpty() ? null : ratings.get(ratings.size() - 1);
      boolean same =
          last != null
              && last.level() == s.maturityCurrent()
              && (s.maturityModel() == null || last.model() == s.maturityModel());
      if (!same) {
        ratings.add(new MaturityRating(ratedOn(last), s.maturityModel(), s.maturityCurrent()));
      }
    }
    return ratings;
  }

  private LocalDate ratedOn(MaturityRating last) {
    LocalDate day = plan.asOf();
    return last != null && last.ratedOn().isAfter(day) ? last.ratedOn() : day;
  }
}
