// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity;

/** Roles of the city administration; they come from our own grants only, never from a directory. */
public enum Role {
  OFFICE,
  HEAD,
  LEAD,
  EMPLOYEE,
  COMMITTEE,
  ADMIN,
  OPERATIONS,
  AUDITOR
}
