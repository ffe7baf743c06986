// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

/** The vision; {@code horizon} is a year. */
public record VisionFile(String text, Integer horizon) {}
