// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import digital.konstanz.roadmap.exchange.app.file.FrameworkConditionFile;
import digital.konstanz.roadmap.exchange.app.file.OnlineServiceFile;
import digital.konstanz.roadmap.exchange.app.file.ProcessFile;
import digital.konstanz.roadmap.exchange.app.file.RatingFile;
import digital.konstanz.roadmap.exchange.app.file.ReviewProposalFile;
import digital.konstanz.roadmap.legal.FrameworkCondition;
import digital.konstanz.roadmap.services.BusinessProcess;
import digital.konstanz.roadmap.services.MaturityModel;
import digital.konstanz.roadmap.services.MaturityRating;
import digital.konstanz.roadmap.services.OnlineService;
import digital.konstanz.roadmap.services.OnlineServiceState;
import digital.konstanz.roadmap.services.ReviewProposal;
import java.util.List;

/** Framework conditions, task review, processes and online services. */
final class ServicesExport {

  private final RoadmapContents contents;
  private final Keys keys;

  ServicesExport(RoadmapContents contents, Keys keys) {
    this.contents = contents;
    this.keys = keys;
  }

  List<FrameworkConditionFile> conditions() {
    return contents.conditions().stream()
        .map(FrameworkCondition::state)
        .map(
            condition ->
                new FrameworkConditionFile(
                    condition.key(),
                    condition.kind(),
                    condition.title(),
                    keys.keys(condition.drivers())))
        .toList();
  }

  List<ReviewProposalFile> proposals() {
    return contents.proposals().stream()
        .map(ReviewProposal::state)
        .map(
            p ->
                new ReviewProposalFile(
                    p.key(), p.task(), keys.key(p.unitId()), p.verdict(), p.text()))
        .toList();
  }

  List<ProcessFile> processes() {
    return contents.processes().stream()
        .map(BusinessProcess::state)
        .map(
            p ->
                new ProcessFile(
                    p.key(),
                    p.title(),
                    keys.key(p.unitId()),
                    p.casesPerYear(),
                    p.minutesPerCase(),
                    p.mediaBreaks(),
                    p.interfaces(),
                    p.knowledgeRisk(),
                    keys.key(p.reviewProposalId()),
                    keys.key(p.measureId())))
        .toList();
  }

  List<OnlineServiceFile> onlineServices() {
    return contents.onlineServices().stream().map(this::onlineService).toList();
  }

  private OnlineServiceFile onlineService(OnlineService service) {
    OnlineServiceState s = service.state();
    MaturityRating now = service.current();
    MaturityModel model = now == null ? s.targetModel() : now.model();
    return new OnlineServiceFile(
        s.key(),
        s.title(),
        s.leikaKey(),
        keys.key(s.unitId()),
        model,
        now == null ? null : now.level(),
        s.targetLevel(),
        keys.key(s.measureId()),
        s.targetModel() == model ? null : s.targetModel(),
        RoadmapExport.orNull(
            s.ratings().stream()
                .map(r -> new RatingFile(r.ratedOn(), r.model(), r.level()))
                .toList()));
  }
}
