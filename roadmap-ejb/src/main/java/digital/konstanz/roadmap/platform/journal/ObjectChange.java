// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.journal;

import java.util.UUID;

/**
 * One aggregate before and after a gesture.
 *
 * @param kind the {@link Restorable#kind()} that can bring it back
 * @param before its {@code XState} record; null when it was created
 * @param after its {@code XState} record; null when it was removed
 */
public record ObjectChange(String kind, UUID id, String key, Object before, Object after) {}
