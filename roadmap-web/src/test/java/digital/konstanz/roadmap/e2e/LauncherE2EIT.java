// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in the way of a start: one clear line, an exit code, and nothing else. */
class LauncherE2EIT {

  @TempDir private Path folder;

  private record Ended(int code, String output) {}

  @Test
  void aTakenPort() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      Ended ended = launch(Map.of("ROADMAP_PORT", String.valueOf(taken.getLocalPort())));

      assertThat(ended.code()).isEqualTo(1);
      assertThat(ended.output())
          .isEqualTo(
              "Port " + taken.getLocalPort() + " is taken. Choose another with ROADMAP_PORT.");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "http", "-1"})
  void aPortThatIsNone(String port) throws Exception {
    Ended ended = launch(Map.of("ROADMAP_PORT", port));

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.output())
        .startsWith("ROADMAP_PORT is")
        .contains(port, "a number from 1 to 65535 is needed")
        .hasLineCount(1);
  }

  @Test
  void aFolderThatCannotBeWritten() throws Exception {
    Path data = Files.writeString(folder.resolve("file"), "in the way").resolve("data");

    Ended ended = launch(Map.of("ROADMAP_DATA_DIR", data.toString()));

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.output())
        .isEqualTo(
            "The data folder "
                + data
                + " cannot be written. Choose another with ROADMAP_DATA_DIR.");
  }

  @Test
  void aFolderThatAnotherStartUses() throws Exception {
    Path data = Files.createDirectories(folder.resolve("data"));
    try (FileChannel channel =
            FileChannel.open(
                data.resolve("running.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      Ended ended = launch(Map.of("ROADMAP_DATA_DIR", data.toString()));

      assertThat(lock.isValid()).isTrue();
      assertThat(ended.code()).isEqualTo(1);
      assertThat(ended.output())
          .isEqualTo("Another start already uses the data folder " + data + ".");
    }
  }

  /** The same launcher that wants a Java nobody has yet. */
  @Test
  void aJavaThatIsTooOld() throws Exception {
    String source = Files.readString(Product.LAUNCHER);
    assertThat(source).contains("OLDEST_JAVA = 17;");
    Path demanding = folder.resolve("Launch.java");
    Files.writeString(demanding, source.replace("OLDEST_JAVA = 17;", "OLDEST_JAVA = 99;"));

    Ended ended = end(Product.launch(demanding, folder, settings(Map.of())));

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.output())
        .isEqualTo("Java 99 or newer is needed; this is Java " + Runtime.version().feature() + ".");
  }

  @Test
  void pendingMigrationsThatAreOnlyToBeChecked() throws Exception {
    Ended ended = launch(Map.of("ROADMAP_DB_MIGRATE", "check"));

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.output())
        .contains("create table org_unit", "The start is refused. Pending migrations: V001")
        .doesNotContain("\tat ");
    assertThat(ended.output().lines().reduce((first, last) -> last).orElseThrow())
        .startsWith("The product was not started. Pending migrations: V001");
  }

  private Ended launch(Map<String, String> settings) throws Exception {
    return end(Product.launch(Product.LAUNCHER, folder, settings(settings)));
  }

  private Map<String, String> settings(Map<String, String> more) {
    Map<String, String> settings = new HashMap<>(more);
    settings.putIfAbsent("ROADMAP_PORT", String.valueOf(Product.freePort()));
    settings.putIfAbsent("ROADMAP_DATA_DIR", folder.resolve("data").toString());
    return settings;
  }

  private static Ended end(Process launcher) throws IOException, InterruptedException {
    String output =
        new String(launcher.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertThat(launcher.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return new Ended(launcher.exitValue(), output);
  }
}
