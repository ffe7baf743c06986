// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import digital.konstanz.roadmap.legal.FrameworkKind;
import java.util.List;

/** A framework condition and the keys of its drivers. */
public record FrameworkConditionFile(
    String id, FrameworkKind kind, String title, List<String> legalDrivers) {}
