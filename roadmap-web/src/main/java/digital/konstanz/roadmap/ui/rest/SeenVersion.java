// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui.rest;

import jakarta.ws.rs.ClientErrorException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version that the caller saw, from {@code If-Match: "3"}. */
public final class SeenVersion {

  private static final Pattern QUOTED = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

  private SeenVersion() {}

  /**
   * @throws ClientErrorException 428 without the header, 412 when it is no version of ours
   */
  public static long of(String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw refused(428, "precondition-required", "If-Match with the version that was read.");
    }
    Matcher version = QUOTED.matcher(ifMatch.strip());
    if (!version.matches()) {
      throw refused(412, "stale", "If-Match is not a version: " + ifMatch);
    }
    return Long.parseLong(version.group(1));
  }

  private static ClientErrorException refused(int status, String code, String detail) {
    return new ClientErrorException(Problem.of(status, code, detail).response());
  }
}
