// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.integration;

import static digital.konstanz.roadmap.exchange.integration.ProjectFileReader.unreadable;

import digital.konstanz.roadmap.exchange.app.file.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Looks through the container of an MPP file before it is interpreted: that it is one, that what it
 * claims to hold fits into it, and that it is a file of Microsoft Project at all.
 */
final class ProjectOle {
  private static final byte[] MAGIC = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };
  private static final int MOST_ENTRIES = 20_000;
  private static final int DEEPEST = 12;
  private static final String DESCRIPTION = "\u0001CompObj";
  private static final int HEAD = 28;
  private static final int LONGEST = 10_000;

  private ProjectOle() {}

  private record Place(DirectoryEntry directory, int depth) {}

  /**
   * @throws UnreadableFileException {@code project.not-mpp}, {@code project.hostile}
   */
  static POIFSFileSystem open(byte[] content) {
    for (int i = 0; i < MAGIC.length; i++) {
      if (content.length < 512 || content[i] != MAGIC[i]) {
        throw unreadable(0, "project.not-mpp", null);
      }
    }
    try {
      POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content));
      check(files, content.length);
      return files;
    } catch (IOException | RuntimeException e) {
      if (e instanceof UnreadableFileException unreadable) {
        throw unreadable;
      }
      throw unreadable(0, "project.not-mpp", e);
    }
  }

  private static void check(POIFSFileSystem files, long most) throws IOException {
    long bytes = 0;
    int entries = 0;
    Deque<Place> open = new ArrayDeque<>();
    open.push(new Place(files.getRoot(), 0));
    while (!open.isEmpty()) {
      Place place = open.pop();
      for (Entry entry : place.directory()) {
        entries++;
        if (entry instanceof DocumentEntry document) {
          bytes += document.getSize();
        } else if (entry instanceof DirectoryEntry directory) {
          open.push(new Place(directory, place.depth() + 1));
        }
        if (entries > MOST_ENTRIES || bytes > most || place.depth() > DEEPEST) {
          throw unreadable(0, "project.hostile", null);
        }
      }
    }
    if (!format(files.getRoot()).startsWith("MSProject.")) {
      throw unreadable(0, "project.not-mpp", null);
    }
  }

  /** The second of the texts behind the head, each with its length before it. */
  private static String format(DirectoryEntry root) throws IOException {
    boolean described = root.hasEntry(DESCRIPTION);
    if (!described || !(root.getEntry(DESCRIPTION) instanceof DocumentEntry document)) {
      return "";
    }
    try (DocumentInputStream in = new DocumentInputStream(document)) {
      ByteBuffer bytes = ByteBuffer.wrap(in.readNBytes(LONGEST)).order(ByteOrder.LITTLE_ENDIAN);
      bytes.position(HEAD);
      bytes.position(bytes.getInt() + bytes.position());
      byte[] format = new byte[Math.min(bytes.getInt(), bytes.remaining())];
      bytes.get(format);
      return new String(format, StandardCharsets.ISO_8859_1);
    }
  }
}
