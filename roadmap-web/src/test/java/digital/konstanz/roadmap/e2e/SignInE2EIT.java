// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Getting in, and not getting in. */
class SignInE2EIT {

  private static Product product;
  private static Browser browser;

  @BeforeAll
  static void start() {
    product = Product.shared();
    browser = new Browser(product);
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @Test
  void theSignInPageHasNoAccessibilityViolationInBothLanguages() {
    assertThat(Browser.violations(browser.open(null, "sign-in"))).isEmpty();
    assertThat(
            Browser.violations(browser.open(null, "sign-in", Browser.Look.DESK.english().dark())))
        .isEmpty();
  }

  @Test
  void aPageLeadsToTheSignInAndBackToWhatWasWanted() {
    Page page = browser.open(null, "?roadmap=*");

    assertThat(page.url()).contains("/sign-in?next=");
    page.locator("input[autocomplete=username]").fill(product.access("office", "user"));
    page.locator("input[type=password]").fill(product.access("office", "password"));
    page.locator("button[type=submit]").first().click();
    page.waitForURL(url -> !url.contains("sign-in"));

    assertThat(page.url()).doesNotContain("sign-in");
  }

  @Test
  void aWrongPasswordIsToldAndTheLoginStaysTyped() {
    Page page = browser.open(null, "sign-in");
    page.locator("input[autocomplete=username]").fill("nobody");
    page.locator("input[type=password]").fill("wrong");
    page.locator("button[type=submit]").first().click();
    page.locator("text=stimmen nicht").first().waitFor();

    assertThat(page.locator("input[autocomplete=username]").inputValue()).isEqualTo("nobody");
  }

  @Test
  void aOneTimeLinkWorksOnce() {
    String link = product.access("auditor", "loginUrl").replaceAll(".*/sign-in", "sign-in");

    Page first = browser.open(null, link);
    Page second = browser.open(null, link);

    assertThat(first.url()).doesNotContain("sign-in");
    assertThat(second.url()).contains("sign-in");
    assertThat(second.locator("main").innerText()).contains("schon benutzt");
  }

  @Test
  void theApiRefusesWhoIsUnknown() {
    assertThat(product.get(null, "roadmaps").statusCode()).isEqualTo(401);
    HttpResponse<String> forged =
        Product.send(
            HttpRequest.newBuilder(product.address("api/v1/roadmaps"))
                .header("Authorization", "Bearer forged")
                .build());

    assertThat(forged.statusCode()).isEqualTo(401);
    assertThat(forged.headers().firstValue("Content-Type").orElse("")).contains("problem+json");
  }

  @Test
  void everyAnswerLocksTheBrowserDown() {
    for (String path : List.of("sign-in", "health/live", "no-such-page", "api/v1/roadmaps")) {
      HttpResponse<String> answer =
          Product.send(HttpRequest.newBuilder(product.address(path)).build());

      List<String> policies = answer.headers().allValues("Content-Security-Policy");
      assertThat(policies).as(path).hasSize(1);
      assertThat(policies.get(0)).as(path).contains("default-src 'none'");
      assertThat(policies.get(0).replaceAll(".*script-src", "")).as(path).doesNotContain("unsafe");
      assertThat(answer.headers().firstValue("X-Content-Type-Options"))
          .as(path)
          .contains("nosniff");
      assertThat(answer.headers().firstValue("Server")).as(path).isEmpty();
    }
  }

  @Test
  void theAccessFileIsTheOwnersOnly() throws Exception {
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(product.data().resolve("demo-access.json"))))
        .isEqualTo("rw-------");
  }

  @Test
  void nothingComplainsInTheConsole() {
    browser.open("office", "");

    assertThat(browser.complaints()).isEmpty();
  }
}
