// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import digital.konstanz.roadmap.portfolio.LagUnit;
import digital.konstanz.roadmap.portfolio.LinkType;

/**
 * What has to come before: a measure or any other item. Lags are working days unless the unit says
 * otherwise.
 */
public record DependencyFile(
    String measure, String item, LinkType type, Integer lag, LagUnit lagUnit) {}
