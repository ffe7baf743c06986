// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity;

import static digital.konstanz.roadmap.identity.Reach.CITY;
import static digital.konstanz.roadmap.identity.Reach.CONFIDENTIAL;
import static digital.konstanz.roadmap.identity.Reach.OWN;
import static digital.konstanz.roadmap.identity.Reach.UNIT;
import static digital.konstanz.roadmap.identity.Reach.VISIBLE;
import static digital.konstanz.roadmap.identity.Role.ADMIN;
import static digital.konstanz.roadmap.identity.Role.AUDITOR;
import static digital.konstanz.roadmap.identity.Role.COMMITTEE;
import static digital.konstanz.roadmap.identity.Role.EMPLOYEE;
import static digital.konstanz.roadmap.identity.Role.HEAD;
import static digital.konstanz.roadmap.identity.Role.LEAD;
import static digital.konstanz.roadmap.identity.Role.OFFICE;
import static digital.konstanz.roadmap.identity.Role.OPERATIONS;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * Everything that can be asked of the product, with the reach of each role. What a role is not
 * named for is forbidden to it.
 */
public enum Operation {
  /** Answered to everybody: health, sign-in page, the API's description. */
  PUBLIC_INFORMATION,
  /**
   * The caller's own password, session, tokens, language, drafts, undo of own steps: also without
   * any role, as long as somebody is signed in.
   */
  OWN_ACCOUNT(
      can(OFFICE, CITY),
      can(HEAD, CITY),
      can(LEAD, CITY),
      can(EMPLOYEE, CITY),
      can(COMMITTEE, CITY),
      can(ADMIN, CITY),
      can(OPERATIONS, CITY),
      can(AUDITOR, CITY)),
  /** Accounts with their roles. */
  USER_READ(can(ADMIN, CITY)),
  /** Accounts: make, describe, disable, give a password link. */
  USER_EDIT(can(ADMIN, CITY)),
  /** Roles of other accounts: give and revoke. */
  GRANT_EDIT(can(ADMIN, CITY)),
  /** The guide through the first steps of an installation. */
  INSTALLATION_SETUP(can(ADMIN, CITY)),
  /** A new roadmap without content. */
  ROADMAP_CREATE(can(OFFICE, CITY)),
  ROADMAP_LIST(
      can(OFFICE, CITY),
      can(HEAD, CITY),
      can(LEAD, CITY),
      can(EMPLOYEE, CITY),
      can(COMMITTEE, CITY)),
  MEASURE_READ(
      can(OFFICE, CITY),
      can(HEAD, VISIBLE),
      can(LEAD, VISIBLE),
      can(EMPLOYEE, VISIBLE),
      can(COMMITTEE, VISIBLE)),
  /** Budget lines and running cost of a measure. */
  MEASURE_READ_BUDGET(can(OFFICE, CITY), can(HEAD, UNIT), can(LEAD, OWN), can(COMMITTEE, VISIBLE)),
  /** Progress, forecast dates, status text, unchanged. */
  MEASURE_REPORT(can(OFFICE, CITY), can(HEAD, UNIT), can(LEAD, OWN), can(EMPLOYEE, OWN)),
  /** Saying something about a measure, and that it was seen. */
  MEASURE_COMMENT(
      can(OFFICE, CITY),
      can(HEAD, VISIBLE),
      can(LEAD, VISIBLE),
      can(EMPLOYEE, VISIBLE),
      can(COMMITTEE, VISIBLE)),
  /** All other fields of a measure. */
  MEASURE_EDIT(can(OFFICE, CITY), can(HEAD, UNIT), can(LEAD, OWN)),
  MEASURE_CREATE(can(OFFICE, CITY), can(HEAD, UNIT)),
  /** Into the recycle bin, and back out of it. */
  MEASURE_DELETE(can(OFFICE, CITY), can(HEAD, UNIT)),
  MEASURE_SCHEDULE(can(OFFICE, CITY), can(HEAD, UNIT), can(LEAD, OWN)),
  MEASURE_STATUS(can(OFFICE, CITY), can(HEAD, UNIT), can(LEAD, OWN)),
  /** Proposing other dates for whatever overloads the units, and applying them as one step. */
  PLAN_LEVEL(can(OFFICE, CITY)),
  /** Keeping the plan of today, which asks to make it the approved one. */
  BASELINE_PROPOSE(can(OFFICE, CITY), can(HEAD, CITY)),
  /** Approving or refusing a kept plan; never the own request to change an approved one. */
  BASELINE_DECIDE(can(OFFICE, CITY), can(COMMITTEE, CITY)),
  /** One's own what-if copies of a plan, and the shared ones. */
  VARIANT_READ(can(OFFICE, CITY), can(HEAD, CITY), can(LEAD, CITY), can(COMMITTEE, CITY)),
  /** One's own what-if copies: make, change, share, delete; adopting them is scheduling. */
  VARIANT_KEEP(can(OFFICE, CITY), can(HEAD, CITY), can(LEAD, CITY)),
  /** What-if copies that others share: change, take back, delete. */
  VARIANT_SHARED_EDIT(can(OFFICE, CITY)),
  /** Asking for other dates in a locked plan. */
  PLAN_CHANGE_REQUEST(can(OFFICE, CITY), can(HEAD, UNIT), can(LEAD, OWN)),
  /** Approving or refusing such a request; never the own one, nor that of who is stood in for. */
  PLAN_CHANGE_DECIDE(can(OFFICE, CITY), can(COMMITTEE, VISIBLE), can(HEAD, CONFIDENTIAL)),
  /** Manual order on board and in the tree. */
  MEASURE_ORDER(can(OFFICE, CITY), can(HEAD, UNIT)),
  /** One's own named addresses of timeline, table and board, and with which a page begins. */
  VIEW_KEEP(
      can(OFFICE, CITY),
      can(HEAD, CITY),
      can(LEAD, CITY),
      can(EMPLOYEE, CITY),
      can(COMMITTEE, CITY)),
  /** Named addresses for everybody. */
  VIEW_SHARE(can(OFFICE, CITY)),
  /** Vision, goals, fields, focal points, legal drivers, processes, scenarios, rules ... */
  STRATEGY_READ(
      can(OFFICE, CITY),
      can(HEAD, CITY),
      can(LEAD, CITY),
      can(EMPLOYEE, CITY),
      can(COMMITTEE, CITY)),
  FINDINGS_READ(
      can(OFFICE, CITY),
      can(HEAD, VISIBLE),
      can(LEAD, VISIBLE),
      can(EMPLOYEE, VISIBLE),
      can(COMMITTEE, VISIBLE)),
  /** Load against capacity of every unit. */
  LOAD_READ(can(OFFICE, CITY), can(HEAD, CITY), can(COMMITTEE, CITY)),
  /** Sums of budget lines against envelopes. */
  BUDGET_READ(can(OFFICE, CITY), can(HEAD, CITY), can(COMMITTEE, CITY)),
  PRIORITISATION_READ(can(OFFICE, CITY), can(HEAD, CITY), can(COMMITTEE, CITY)),
  PRIORITISATION_CALCULATE(can(OFFICE, CITY), can(HEAD, CITY), can(COMMITTEE, CITY)),
  ROADMAP_IMPORT(can(OFFICE, CITY)),
  /** Tables and charts of what the caller sees. */
  PLAN_EXPORT(
      can(OFFICE, CITY),
      can(HEAD, VISIBLE),
      can(LEAD, VISIBLE),
      can(EMPLOYEE, VISIBLE),
      can(COMMITTEE, VISIBLE)),
  /** The whole roadmap as a file. */
  ROADMAP_EXPORT(can(OFFICE, CITY)),
  /** Units, calendar, budget, criteria, thresholds, own fields. */
  MASTER_DATA_READ(can(OFFICE, CITY), can(ADMIN, CITY)),
  /** The city itself: units, Land, closing days. */
  MASTER_DATA_EDIT(can(ADMIN, CITY)),
  /** What plans are judged by: budget, criteria, thresholds, own fields. */
  PLANNING_RULES_EDIT(can(OFFICE, CITY), can(ADMIN, CITY)),
  /** Taking away a whole roadmap of which nothing was decided yet, or the demonstration. */
  ROADMAP_EMPTY(can(OFFICE, CITY), can(ADMIN, CITY));

  private final Map<Role, Reach> reaches = new EnumMap<>(Role.class);

  Operation(Permission... permissions) {
    Arrays.stream(permissions).forEach(p -> reaches.put(p.role(), p.reach()));
  }

  /** The reach of this role with this operation; {@link Reach#NONE} unless it is named. */
  public Reach reachOf(Role role) {
    return reaches.getOrDefault(role, Reach.NONE);
  }

  private static Permission can(Role role, Reach reach) {
    return new Permission(role, reach);
  }

  private record Permission(Role role, Reach reach) {}
}
