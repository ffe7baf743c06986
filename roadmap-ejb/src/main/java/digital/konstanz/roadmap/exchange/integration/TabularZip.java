// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.integration;

import digital.konstanz.roadmap.exchange.app.TabularLimits;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks through a workbook's container before anything interprets it: number and size of the
 * entries, how far they unpack, no entry twice, no document type, no absolute or climbing name.
 */
final class TabularZip {
  private static final int ENTRIES = 500;
  private static final int RATIO = 200;
  private static final long RATIO_FROM = 2_000_000L;
  private static final long SMALL_PART = 8_000_000L;
  private static final int HEAD = 4_096;

  private final TabularLimits limits;

  TabularZip(TabularLimits limits) {
    this.limits = limits;
  }

  static boolean isZip(byte[] bytes) {
    return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] <= 8 && bytes[3] <= 8;
  }

  /**
   * Unpacks every entry once, keeping nothing.
   *
   * @throws RuleViolatedException {@code import.workbook-hostile} with what was found
   */
  void check(ZipFile zip, long packedBytes) throws IOException {
    Set<String> names = new HashSet<>();
    long unpacked = 0;
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      String name = entry.getName();
      if (!names.add(name) || names.size() > ENTRIES) {
        throw hostile("entries");
      }
      if (name.startsWith("/") || name.contains("..") || name.contains("\\")) {
        throw hostile("name");
      }
      if (!entry.isDirectory()) {
        unpacked += unpackedBytes(zip, entry, limits.unpackedBytes() - unpacked);
      }
    }
    if (unpacked > RATIO_FROM && unpacked / Math.max(1, packedBytes) > RATIO) {
      throw hostile("ratio");
    }
  }

  private static long unpackedBytes(ZipFile zip, ZipArchiveEntry entry, long left)
      throws IOException {
    // Styles and relations become trees in memory, so they get a far smaller bound than cells.
    String name = entry.getName();
    boolean streamed = name.contains("/worksheets/sheet") || name.endsWith("sharedStrings.xml");
    long bound = streamed ? left : Math.min(left, SMALL_PART);
    byte[] buffer = new byte[HEAD];
    long total = 0;
    try (InputStream in = zip.getInputStream(entry)) {
      if (in == null) {
        throw hostile("method");
      }
      for (int read = in.readNBytes(buffer, 0, HEAD); read > 0; read = in.read(buffer)) {
        if (total == 0 && isXml(name)) {
          refuseDocumentType(buffer, read);
        }
        total += read;
        if (total > bound) {
          throw hostile("size");
        }
      }
    }
    return total;
  }

  private static boolean isXml(String name) {
    return name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
  }

  private static void refuseDocumentType(byte[] head, int length) {
    String text = new String(head, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
    if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
      throw hostile("document-type");
    }
  }

  private static RuleViolatedException hostile(String what) {
    return new RuleViolatedException("import.workbook-hostile", what);
  }
}
