// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.portfolio.ViewPage;

/** A name for an address; {@code query} has no question mark. */
public record KeepView(ViewPage page, String name, String query, boolean shared) {}
