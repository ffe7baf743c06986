// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.journal;

import java.util.List;

/**
 * What undo or redo did: the label of the gesture that was taken back or done again.
 *
 * @param keys the objects that changed
 */
public record UndoResult(String labelCode, List<String> labelValues, List<String> keys) {}
