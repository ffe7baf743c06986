// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.portfolio.MeasureStatus;

/** The next step of life, with a reason where one is needed. */
public record ChangeStatus(
    String key, MeasureStatus status, String reason, String overrideReason) {}
