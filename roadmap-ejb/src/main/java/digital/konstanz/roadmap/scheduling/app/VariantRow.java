// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import java.time.LocalDate;

/**
 * A what-if copy in a list.
 *
 * @param author the function that made it, no person; null for unsaid
 * @param own whether the caller made it
 * @param mayEdit whether the caller may change and delete it
 * @param madeFrom name of the plan that it began as; null for the plan of that day
 * @param moved items that lie elsewhere than today, of those that the caller sees
 * @param outdated of these, those that the plan has moved since the copy did
 */
public record VariantRow(
    String key,
    String name,
    String purpose,
    String author,
    boolean shared,
    boolean own,
    boolean mayEdit,
    LocalDate madeOn,
    String madeFrom,
    int moved,
    int outdated,
    long version) {}
