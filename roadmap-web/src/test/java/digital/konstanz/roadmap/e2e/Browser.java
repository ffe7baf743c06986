// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The system's Chromium, started once per test class; every page belongs to somebody who is signed
 * in. What the console complains about is kept and can be asserted.
 */
public final class Browser implements AutoCloseable {

  static {
    // What is awaited comes at once or not at all; a machine with other work to do is no failure.
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
  }

  private final Product product;
  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;
  private final Map<String, String> signedIn = new HashMap<>();
  private final List<String> complaints = new ArrayList<>();

  public Browser(Product product) {
    this.product = product;
    this.playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    this.chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium())
                    .setChromiumSandbox(false)
                    .setArgs(
                        List.of(
                            "--disable-dev-shm-usage",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  /** Where Chromium is; installs it where that is possible, else says how. */
  public static Path chromium() {
    return List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .stream()
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseGet(Browser::install);
  }

  private static Path install() {
    Path chromium = Path.of("/usr/bin/chromium");
    try {
      new ProcessBuilder("apt-get", "install", "-y", "-qq", "chromium")
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException noAptGet) {
      throw missing(noAptGet);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (!Files.isExecutable(chromium)) {
      throw missing(null);
    }
    return chromium;
  }

  private static IllegalStateException missing(Exception cause) {
    return new IllegalStateException(
        "Chromium is missing. Install it as /usr/bin/chromium, on Debian and Ubuntu by"
            + " 'sudo apt-get install chromium'.",
        cause);
  }

  /** How a page is looked at. */
  public record Look(int width, String language, ColorScheme scheme, boolean touch) {
    public static final Look DESK = new Look(1280, "de-DE", ColorScheme.LIGHT, false);

    public Look width(int pixels) {
      return new Look(pixels, language, scheme, touch);
    }

    public Look dark() {
      return new Look(width, language, ColorScheme.DARK, touch);
    }

    public Look english() {
      return new Look(width, "en-GB", scheme, touch);
    }

    /** A tablet: fingers instead of a mouse. */
    public Look touched() {
      return new Look(width, language, scheme, true);
    }
  }

  /** Opens a path of the product as a demo role, at a desk, in German. */
  public Page open(String role, String path) {
    return open(role, path, Look.DESK);
  }

  /** A null role opens the page as nobody. */
  public Page open(String role, String path, Look look) {
    com.microsoft.playwright.Browser.NewContextOptions options =
        new com.microsoft.playwright.Browser.NewContextOptions()
            .setViewportSize(look.width(), 900)
            .setLocale(look.language())
            .setHasTouch(look.touch() || look.width() < 500)
            .setColorScheme(look.scheme());
    if (role != null) {
      options.setStorageState(signedIn.computeIfAbsent(role, this::signIn));
    }
    Page page = chromium.newContext(options).newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(path + ": " + message.text());
          }
        });
    page.onPageError(error -> complaints.add(path + ": " + error));
    page.navigate(product.address(path).toString());
    return page;
  }

  private String signIn(String role) {
    try (BrowserContext context = chromium.newContext()) {
      Page page = context.newPage();
      page.navigate(product.address("sign-in").toString());
      page.locator("input[autocomplete=username]").fill(product.access(role, "user"));
      page.locator("input[type=password]").fill(product.access(role, "password"));
      page.locator("button[type=submit]").first().click();
      page.waitForURL(url -> !url.contains("sign-in"));
      return context.storageState();
    }
  }

  /** Errors of the console and of scripts since the start, CSP violations among them. */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** Violations of WCAG 2.2 A and AA as axe sees them, one line each; empty when there are none. */
  public static List<String> violations(Page page) {
    AxeResults results =
        new AxeBuilder(page)
            .withTags(
                List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
            .analyze();
    return results.getViolations().stream()
        .map(
            rule ->
                rule.getId()
                    + ": "
                    + rule.getHelp()
                    + " "
                    + rule.getNodes().stream()
                        .limit(5)
                        .map(node -> node.getTarget() + " " + node.getHtml())
                        .collect(Collectors.joining(" | ")))
        .toList();
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
