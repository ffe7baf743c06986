// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

/** A committee. */
public record CommitteeFile(
    String id, String name, String role, String cadence, String competence, Integer seats) {}
