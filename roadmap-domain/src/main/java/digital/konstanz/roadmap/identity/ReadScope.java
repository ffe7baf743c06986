// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity;

import java.util.List;
import java.util.UUID;

/**
 * What one caller may see with one operation. Equal scopes see equal rows, so it is also the
 * fingerprint in an ETag.
 *
 * @param everything no restriction at all (the system itself)
 * @param allInternal every object that is not confidential
 * @param cityWide every object whose visibility is city-wide
 * @param unitPaths objects led by these units or units below, unless confidential
 * @param confidentialPaths also the confidential ones of these
 * @param owner objects of this responsible function; null for none
 */
public record ReadScope(
    boolean everything,
    boolean allInternal,
    boolean cityWide,
    List<String> unitPaths,
    List<String> confidentialPaths,
    UUID owner) {

  public static final ReadScope EVERYTHING =
      new ReadScope(true, true, true, List.of(), List.of(), null);

  public ReadScope {
    unitPaths = List.copyOf(unitPaths);
    confidentialPaths = List.copyOf(confidentialPaths);
  }

  /** The same decision for one object that is in memory already. */
  public boolean admits(Target target) {
    if (everything || (owner != null && owner.equals(target.owner()))) {
      return true;
    }
    return switch (target.visibility()) {
      case CITY -> cityWide || under(unitPaths, target);
      case UNIT_INTERNAL -> allInternal || under(unitPaths, target);
      case CONFIDENTIAL -> under(confidentialPaths, target);
    };
  }

  private static boolean under(List<String> paths, Target target) {
    return target.unitPath() != null && paths.stream().anyMatch(target.unitPath()::startsWith);
  }
}
