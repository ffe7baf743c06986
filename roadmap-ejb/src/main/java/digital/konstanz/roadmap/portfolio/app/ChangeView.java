// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import java.util.UUID;

/** Other values for a saved view; null leaves one as it is. */
public record ChangeView(UUID id, long seenVersion, String name, String query, Boolean shared) {}
