// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

/**
 * New name, e-mail address and unit of an account.
 *
 * @param seenVersion the version the caller decided on
 * @param unit key; null if none
 */
public record DescribeUser(
    String login, long seenVersion, String name, String email, String unit) {}
