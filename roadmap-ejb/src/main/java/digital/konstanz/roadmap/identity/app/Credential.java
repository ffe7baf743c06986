// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

/**
 * What somebody was recognised by, so that a long answer can ask again whether it still holds.
 *
 * @param session a session cookie; an API token otherwise
 */
public record Credential(boolean session, String tokenHash) {

  public static Credential ofSession(String token) {
    return new Credential(true, Secrets.hash(token));
  }

  public static Credential ofApiToken(String token) {
    return new Credential(false, Secrets.hash(token));
  }
}
