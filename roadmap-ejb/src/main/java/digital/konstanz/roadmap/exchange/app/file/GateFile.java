// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

/** A gate of the life cycle. */
public record GateFile(String id, String name, String required) {}
