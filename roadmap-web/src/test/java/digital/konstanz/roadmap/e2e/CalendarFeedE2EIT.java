// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A calendar that is made on the page of the own account, and read by whoever has its address. */
class CalendarFeedE2EIT {

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
  void anAddressIsReadWithoutSigningInUntilItIsRevoked() {
    Page page = browser.open("employee", "account");
    page.locator("[id='calendar:create']").click();
    Locator shown = page.locator("#new-calendar");
    assertThat(shown).isVisible();
    URI address = URI.create(shown.inputValue());
    assertThat(Browser.violations(page)).isEmpty();

    HttpResponse<byte[]> read = Product.sendForBytes(HttpRequest.newBuilder(address).build());

    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(read.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
    String text = new String(read.body(), StandardCharsets.UTF_8);
    assertThat(text).startsWith("BEGIN:VCALENDAR");
    product
        .json("employee", "me")
        .get("measures")
        .forEach(key -> assertThat(text).contains(key.asText()));

    page.locator("[id='calendars'] button:has-text('Widerrufen')").first().click();
    assertThat(shown).isHidden();
    assertThat(Product.sendForBytes(HttpRequest.newBuilder(address).build()).statusCode())
        .isEqualTo(404);
  }
}
