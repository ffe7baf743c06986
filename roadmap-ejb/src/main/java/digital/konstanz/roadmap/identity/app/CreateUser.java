// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

/**
 * A new account without password and roles.
 *
 * @param unit key; null if none
 */
public record CreateUser(String login, String name, String email, String unit) {}
