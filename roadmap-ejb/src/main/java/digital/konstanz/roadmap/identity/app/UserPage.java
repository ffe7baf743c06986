// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

import java.util.List;

/** Some of {@code total} accounts, by name. */
public record UserPage(long total, List<UserRow> items) {}
