// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

/** The name of an object in another system. */
public record ExternalKeyFile(String system, String key) {}
