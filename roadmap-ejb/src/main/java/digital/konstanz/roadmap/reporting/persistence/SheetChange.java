// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.persistence;

import java.time.Instant;

/** An entry of the audit log about one object. */
public record SheetChange(Instant at, String by, String operation, String changeJson) {}
