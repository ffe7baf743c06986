// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first account out of a file, for starts that nobody watches. */
class UnattendedStartE2EIT {

  private static final String PASSWORD = "a sentence in a file";

  @TempDir private Path folder;

  private Path file(String rights) throws IOException {
    Path file = Files.writeString(folder.resolve("password"), PASSWORD + "\n");
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
  }

  @Test
  void thePasswordOfTheFileLetsTheAdministratorIn() throws IOException {
    String file = file("rw-------").toString();
    try (Product product = Product.start(Map.of("ADMIN_PASSWORD_FILE", file));
        Browser browser = new Browser(product)) {
      Page page = browser.open(null, "sign-in");
      page.locator("input[autocomplete=username]").fill("admin");
      page.locator("input[type=password]").fill(PASSWORD);
      page.locator("button[type=submit]").first().click();
      page.waitForURL("**/cockpit");

      assertThat(page.locator(".rm-reminder").count()).isEqualTo(1);
      assertThat(product.output()).doesNotContain("first-administrator", PASSWORD);
    }
  }

  @Test
  void aFileThatEverybodyMayReadStopsTheStartWithOneLine() throws Exception {
    Process process =
        Product.launch(
            Product.LAUNCHER,
            folder,
            Map.of(
                "ADMIN_PASSWORD_FILE",
                file("rw-r--r--").toString(),
                "ROADMAP_PORT",
                String.valueOf(Product.freePort()),
                "ROADMAP_DATA_DIR",
                folder.resolve("data").toString()));
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isNotZero();
    assertThat(said).contains("may be read by everybody").doesNotContain("\tat ", PASSWORD);
  }

  @Test
  void accountsOfTheDemonstrationAreNoWayInWithoutIt() {
    Map<String, String> data = Map.of("ROADMAP_DATA_DIR", folder.resolve("data").toString());
    String user;
    String password;
    try (Product demo = Product.start(with(data, "true"))) {
      user = demo.access("office", "user");
      password = demo.access("office", "password");
    }

    try (Product product = Product.start(with(data, "false"));
        Browser browser = new Browser(product)) {
      Page page = browser.open(null, "sign-in");
      page.locator("input[autocomplete=username]").fill(user);
      page.locator("input[type=password]").fill(password);
      page.locator("button[type=submit]").first().click();
      page.locator("text=stimmen nicht").first().waitFor();

      assertThat(page.url()).contains("sign-in");
      assertThat(product.output()).contains("first-administrator?link=");
    }
  }

  private static Map<String, String> with(Map<String, String> settings, String demo) {
    Map<String, String> all = new HashMap<>(settings);
    all.put("ROADMAP_DEMO", demo);
    return all;
  }
}
