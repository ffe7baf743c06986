// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import java.util.UUID;

/** Business fields of a {@link SavedView}. */
public record SavedViewState(
    UUID id, UUID ownerId, String name, ViewPage page, String query, boolean shared) {}
