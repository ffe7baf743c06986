// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** The script files that pages load, as they were bundled for this build. */
public final class Bundle {
  private static final Path SCRIPTS = Path.of("target/frontend/resources/js");
  private static final Pattern AT_ONCE = Pattern.compile("(?:from|import)\\s*\"\\./([^\"]+)\"");
  private static final Pattern AT_ANY_TIME =
      Pattern.compile("(?:from\\s*|import\\s*\\(?)\"\\./([^\"]+)\"");

  private Bundle() {}

  /**
   * What the browser loads before the first picture: entries and what they import at once, in kB.
   */
  public static double firstPaint(String... entries) throws IOException {
    return kilobytes(AT_ONCE, entries);
  }

  /** What the browser loads in the end, with what is imported when it is needed, in kB. */
  public static double inAll(String... entries) throws IOException {
    return kilobytes(AT_ANY_TIME, entries);
  }

  /** Each file counts once and is compressed by itself, as it is sent. */
  private static double kilobytes(Pattern imports, String... entries) throws IOException {
    Set<Path> files = new LinkedHashSet<>();
    for (String entry : entries) {
      collect(SCRIPTS.resolve(entry), imports, files);
    }
    int bytes = 0;
    for (Path file : files) {
      bytes += gzip(Files.readAllBytes(file));
    }
    return bytes / 1000.0;
  }

  private static void collect(Path file, Pattern imports, Set<Path> files) throws IOException {
    if (!files.add(file)) {
      return;
    }
    Matcher found = imports.matcher(Files.readString(file));
    while (found.find()) {
      collect(SCRIPTS.resolve(found.group(1)), imports, files);
    }
  }

  private static int gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    }
    return out.size();
  }
}
