// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.platform.StartRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordFileTest {

  @TempDir private Path folder;

  private Path file(String text, String rights) throws IOException {
    Path file = Files.writeString(folder.resolve("password"), text);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
  }

  @Test
  void theFirstLineIsThePassword() throws IOException {
    assertThat(new PasswordFile(file("a long enough one\r\nmore\n", "rw-r-----")).read())
        .isEqualTo("a long enough one");
  }

  @Test
  void aFileThatEverybodyMayReadIsRefusedInOneLine() throws IOException {
    Path open = file("a long enough one", "rw-r--r--");

    assertThatThrownBy(() -> new PasswordFile(open).read())
        .isInstanceOf(StartRefusedException.class)
        .hasMessageContaining("may be read by everybody")
        .hasMessageNotContainingAny("a long enough one", "\n");
  }

  @Test
  void aFileThatIsNotThereIsRefusedInOneLine() {
    assertThatThrownBy(() -> new PasswordFile(folder.resolve("none")).read())
        .isInstanceOf(StartRefusedException.class)
        .hasMessageContaining("cannot be read");
  }
}
