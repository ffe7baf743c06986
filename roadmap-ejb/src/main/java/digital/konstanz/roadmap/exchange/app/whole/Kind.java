// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import java.util.Locale;

/**
 * The kinds of objects in a file, each with the stage in which new ones are written: what is
 * referred to comes before what refers to it. Plan items begin at their stage and go one further
 * for every level of the tree.
 */
public enum Kind {
  ROADMAP(0),
  CALENDAR(1),
  HOUSE_RULES(1),
  ORG_UNIT(1),
  VISION(2),
  STRATEGIC_GOAL(2),
  FIELD_OF_ACTION(3),
  FOCAL_POINT(4),
  STATUS_QUO(4),
  LEGAL_DRIVER(2),
  FRAMEWORK_CONDITION(2),
  REVIEW_PROPOSAL(2),
  BUSINESS_PROCESS(2),
  ONLINE_SERVICE(2),
  CRITERIA_CATALOGUE(2),
  GATE_DEFINITION(2),
  OWN_FIELD(2),
  MEASURE(5),
  WORK_PACKAGE(5),
  MILESTONE(5),
  PLAN_LINK(90),
  SCENARIO(2),
  COMMITTEE(2),
  WORKING_RULE(2),
  RESOLUTION(2),
  WORKSHOP(2),
  KPI(2),
  RISK(2),
  BUDGET_CYCLE(2),
  ENVELOPE(2),
  BASELINE(90),
  FUNDING_GRANT(90),
  REVIEW_COMMENT(90);

  private final int stage;

  Kind(int stage) {
    this.stage = stage;
  }

  int stage() {
    return stage;
  }

  /** The name in audit and undo. */
  public String journalName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** All plan items share one space of keys. */
  public Kind keySpace() {
    return this == WORK_PACKAGE || this == MILESTONE ? MEASURE : this;
  }
}
