// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import digital.konstanz.roadmap.ui.Texts;
import digital.konstanz.roadmap.ui.rest.Json;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The timeline in a browser, with its own bundle and styles, and answers made up by the test. */
final class GanttWidget implements AutoCloseable {

  private static final List<String> STYLES =
      List.of("tokens", "base", "components", "feedback", "overlay", "grid", "gantt");
  private static final String POLICY =
      "default-src 'self'; img-src 'self' data:; style-src 'self'; style-src-attr 'unsafe-inline';"
          + " script-src 'self'";

  /** Errors of the page and refusals by the content security policy. */
  final List<String> complaints = new ArrayList<>();

  final Page page;
  private final BrowserContext context;
  private final HttpServer server;
  private final String origin;
  private final List<OutputStream> listeners = new CopyOnWriteArrayList<>();
  private volatile GanttPlans plan;
  private volatile int failure;

  GanttWidget(Browser browser, GanttPlans plan, int width, ColorScheme scheme) {
    this.plan = plan;
    server = serve();
    origin = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE));
    page = context.newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            complaints.add(message.text());
          }
        });
  }

  GanttWidget(Browser browser, GanttPlans plan) {
    this(browser, plan, 1280, ColorScheme.LIGHT);
  }

  /** Opens the page and waits until the plan, or that there is none, is shown. */
  GanttWidget open(String query) {
    page.navigate(origin + "gantt?" + query);
    page.locator("[data-testid=gantt][data-ready]").waitFor();
    return this;
  }

  /** Opens the page while the plan is answered with an error. */
  GanttWidget openFailing(int status) {
    failure = status;
    page.navigate(origin + "gantt");
    page.getByRole(AriaRole.ALERT).waitFor();
    failure = 0;
    return this;
  }

  /** The plan changes and the server says so, once the page listens. */
  void change(GanttPlans next) {
    page.waitForCondition(() -> !listeners.isEmpty());
    plan = next;
    for (OutputStream listener : listeners) {
      try {
        listener.write(
            "data: {\"kind\":\"MEASURE\",\"key\":null,\"version\":2}\n\n"
                .getBytes(StandardCharsets.UTF_8));
        listener.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private HttpServer serve() {
    try {
      HttpServer made =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      made.setExecutor(Executors.newCachedThreadPool());
      made.createContext("/", this::answer);
      made.start();
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(1);
    if (path.equals("gantt")) {
      send(exchange, 200, "text/html; charset=utf-8", html().getBytes(StandardCharsets.UTF_8));
    } else if (path.startsWith("resources/js/")) {
      send(exchange, 200, "text/javascript", file("target/frontend/" + path));
    } else if (path.startsWith("resources/css/")) {
      send(exchange, 200, "text/css", file("src/main/webapp/" + path));
    } else if (path.equals("api/v1/events")) {
      exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
      exchange.sendResponseHeaders(200, 0);
      listeners.add(exchange.getResponseBody());
    } else if (path.endsWith("/plan")) {
      plan(exchange);
    } else {
      send(exchange, 404, "text/plain", new byte[0]);
    }
  }

  private void plan(HttpExchange exchange) throws IOException {
    String etag = "\"" + plan.version() + "\"";
    exchange.getResponseHeaders().set("ETag", etag);
    if (failure > 0) {
      send(exchange, failure, "application/problem+json", "{}".getBytes(StandardCharsets.UTF_8));
    } else if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      exchange.sendResponseHeaders(304, -1);
      exchange.close();
    } else {
      send(exchange, 200, "application/json", plan.json().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static byte[] file(String path) throws IOException {
    return Files.readAllBytes(Path.of(path));
  }

  private static String html() throws IOException {
    String styles =
        STYLES.stream()
            .map(name -> "<link rel=stylesheet href=resources/css/" + name + ".css>")
            .collect(Collectors.joining());
    return "<!doctype html><html lang=de><head><title>Zeitplan</title>"
        + "<meta name=viewport content='width=device-width'><meta name=roadmap-base content=/>"
        + styles
        + "</head><body><main><h1>Zeitplan</h1><div class=rm-gantt data-widget=gantt"
        + " data-testid=gantt data-roadmap=r1 data-may-import=true data-texts='"
        + texts().replace("'", "&#39;")
        + "'></div></main><script type=module src=resources/js/gantt.js></script></body></html>";
  }

  private static String texts() throws IOException {
    Map<String, String> all = new TreeMap<>();
    for (String area : List.of("word", "filter", "gantt")) {
      Properties properties = new Properties();
      String name = "/i18n/" + area + "_" + Locale.GERMAN.getLanguage() + ".properties";
      try (var reader =
          new InputStreamReader(Texts.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
        properties.load(reader);
      }
      String prefix = area.equals("filter") ? "" : area + ".";
      Stream.of(properties.stringPropertyNames().toArray(String[]::new))
          .forEach(key -> all.put(key.substring(prefix.length()), properties.getProperty(key)));
    }
    return Json.MAPPER.writeValueAsString(all);
  }

  @Override
  public void close() {
    context.close();
    server.stop(0);
    ((ExecutorService) server.getExecutor()).shutdownNow();
  }
}
