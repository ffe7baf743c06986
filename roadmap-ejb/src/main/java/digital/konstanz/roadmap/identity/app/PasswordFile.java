// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

import digital.konstanz.roadmap.platform.StartRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;

/** A file whose first line is a password; nobody but its owner and group may read it. */
record PasswordFile(Path path) {

  /**
   * @throws StartRefusedException when it cannot be read, or everybody can
   */
  String read() {
    try {
      if (Files.getFileStore(path).supportsFileAttributeView("posix")
          && Files.getPosixFilePermissions(path).contains(PosixFilePermission.OTHERS_READ)) {
        throw new StartRefusedException(
            FirstAdministratorStep.FILE
                + " "
                + path
                + " may be read by everybody. Take that right away (chmod 600) and choose"
                + " another password.",
            null);
      }
      return Files.readString(path).lines().findFirst().orElse("");
    } catch (IOException e) {
      throw new StartRefusedException(
          FirstAdministratorStep.FILE
              + " "
              + path
              + " cannot be read. Maybe its name or its rights.",
          e);
    }
  }
}
