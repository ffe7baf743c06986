// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

/**
 * What happened to a password, link, token or session; in the audit instead of the secret.
 *
 * @param what like {@code PASSWORD_CHANGED}
 * @param name of the token; null otherwise
 */
record CredentialEvent(String what, String name) {}
