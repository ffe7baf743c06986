// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import java.nio.charset.StandardCharsets;

/**
 * Says of a file that its data are for demonstration, where a notice inside would keep it from
 * being imported again: in the name, which every format has, and in YAML also as a comment.
 */
public final class DemoMark {

  private static final String SUFFIX = "-demonstrationsdaten";
  private static final String COMMENT = "# Demonstrationsdaten – kein Plan der Stadt Konstanz";

  private DemoMark() {}

  /** ASCII, without the ending. */
  public static String name(String roadmapKey, boolean demo) {
    String plain = roadmapKey.replaceAll("[^A-Za-z0-9-]", "-");
    return demo ? plain + SUFFIX : plain;
  }

  static byte[] commented(byte[] yaml) {
    return commented(yaml, COMMENT);
  }

  /** With a line in front that an import passes over. */
  static byte[] commented(byte[] yaml, String comment) {
    byte[] line = (comment + '\n').getBytes(StandardCharsets.UTF_8);
    byte[] marked = new byte[line.length + yaml.length];
    System.arraycopy(line, 0, marked, 0, line.length);
    System.arraycopy(yaml, 0, marked, line.length, yaml.length);
    return marked;
  }
}
