// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import java.util.List;

/** The whole file; an absent section is null and changes nothing. */
public record RoadmapFile(
    MetaFile meta,
    VisionFile vision,
    List<GoalFile> strategicGoals,
    List<FieldFile> fieldsOfAction,
    List<FocalPointFile> focalPoints,
    List<DepartmentFile> departments,
    List<FrameworkConditionFile> frameworkConditions,
    List<LegalDriverFile> legalDrivers,
    List<ReviewProposalFile> taskReview,
    List<ProcessFile> processes,
    List<OnlineServiceFile> onlineServices,
    List<CriterionFile> criteria,
    List<GateFile> gates,
    List<OwnFieldFile> ownFields,
    List<MeasureFile> measures,
    List<ScenarioFile> scenarios,
    List<CommitteeFile> committees,
    List<RuleFile> rules,
    List<DecisionFile> decisions,
    WorkshopFile workshop,
    List<WorkshopFile> furtherWorkshops,
    List<KpiFile> kpis,
    List<RiskFile> risks,
    List<BudgetCycleFile> budgetCycles,
    List<EnvelopeFile> budgetEnvelopeEur,
    List<BaselineFile> baselines,
    List<StatusQuoFile> statusQuo,
    List<GrantFile> grants,
    List<ClosingDayFile> closingDays,
    HouseRulesFile houseRules) {}
