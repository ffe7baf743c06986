// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import digital.konstanz.roadmap.feasibility.Scenario;
import digital.konstanz.roadmap.governance.Resolution;
import digital.konstanz.roadmap.legal.FrameworkCondition;
import digital.konstanz.roadmap.portfolio.FundingGrant;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.Milestone;
import digital.konstanz.roadmap.portfolio.OwnField;
import digital.konstanz.roadmap.portfolio.PlanLink;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.WorkPackage;
import digital.konstanz.roadmap.reporting.Kpi;
import digital.konstanz.roadmap.reporting.ReviewComment;
import digital.konstanz.roadmap.reporting.Risk;
import digital.konstanz.roadmap.scheduling.Baseline;
import digital.konstanz.roadmap.services.BusinessProcess;
import digital.konstanz.roadmap.services.OnlineService;
import digital.konstanz.roadmap.services.ReviewProposal;
import digital.konstanz.roadmap.strategy.FieldOfAction;
import digital.konstanz.roadmap.strategy.FocalPoint;
import digital.konstanz.roadmap.strategy.StatusQuoEntry;
import digital.konstanz.roadmap.strategy.StrategicGoal;
import digital.konstanz.roadmap.strategy.Vision;
import digital.konstanz.roadmap.workshop.Workshop;
import java.util.List;

/**
 * Everything that belongs to one roadmap, and the city around it. The recycle bin is left out.
 *
 * @param roadmap one that is not stored yet has empty lists
 * @param vision null while there is none
 */
public record RoadmapContents(
    CityContents city,
    Roadmap roadmap,
    Vision vision,
    List<StrategicGoal> goals,
    List<FieldOfAction> fields,
    List<FocalPoint> focalPoints,
    List<StatusQuoEntry> statusQuo,
    List<FrameworkCondition> conditions,
    List<ReviewProposal> proposals,
    List<BusinessProcess> processes,
    List<OnlineService> onlineServices,
    List<OwnField> ownFields,
    List<Measure> measures,
    List<WorkPackage> workPackages,
    List<Milestone> milestones,
    List<PlanLink> links,
    List<Scenario> scenarios,
    List<Resolution> resolutions,
    List<Workshop> workshops,
    List<Kpi> kpis,
    List<Risk> risks,
    List<Baseline> baselines,
    List<FundingGrant> grants,
    List<ReviewComment> comments) {}
