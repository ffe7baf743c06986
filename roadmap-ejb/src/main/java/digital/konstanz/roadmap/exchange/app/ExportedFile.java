// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

/**
 * A file to download.
 *
 * @param name suggested file name, ASCII
 */
public record ExportedFile(String name, String mediaType, byte[] content) {}
