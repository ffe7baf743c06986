// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.rest;

import jakarta.ws.rs.core.EntityTag;

/** The tag of a plan: weak, because the same plan may be written in other bytes. */
final class PlanTag {

  private PlanTag() {}

  /** As it stands in a header. */
  static String text(String fingerprint) {
    return "W/\"" + fingerprint + '"';
  }

  static EntityTag of(String fingerprint) {
    return EntityTag.valueOf(text(fingerprint));
  }
}
