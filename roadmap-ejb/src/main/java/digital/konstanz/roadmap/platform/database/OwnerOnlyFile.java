// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** An empty file that only its owner may read and write (0600 where the file system knows it). */
public final class OwnerOnlyFile {

  private OwnerOnlyFile() {}

  /** Replaces an existing file, so that no earlier rights stay. */
  public static void create(Path path) throws IOException {
    Files.deleteIfExists(path);
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(path);
    }
  }
}
