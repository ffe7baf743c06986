// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.portfolio.ViewPage;
import java.util.UUID;

/**
 * A saved view as its page offers it.
 *
 * @param standard whether the page begins with it for the caller
 * @param editable whether the caller may change and delete it
 */
public record SavedViewRow(
    UUID id,
    ViewPage page,
    String name,
    String query,
    boolean shared,
    boolean standard,
    boolean editable,
    long version) {}
