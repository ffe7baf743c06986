// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.system;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;

/** A reverse proxy that ends TLS (as far as it says) and gives an application another path. */
final class PathProxy implements AutoCloseable {

  private static final Set<String> OWN =
      Set.of(
          "host",
          "connection",
          "content-length",
          "expect",
          "transfer-encoding",
          "upgrade",
          "http2-settings");
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private final HttpServer server;
  private final String path;
  private final URI target;

  PathProxy(String path, URI target) throws IOException {
    this.path = path;
    this.target = target;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
    server.createContext(path, this::forward);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
  }

  URI address(String path) {
    return URI.create("http://localhost:" + server.getAddress().getPort() + path);
  }

  private void forward(HttpExchange exchange) throws IOException {
    String rest = exchange.getRequestURI().toString().substring(path.length());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(target + rest))
            .method(
                exchange.getRequestMethod(),
                HttpRequest.BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()))
            .header("X-Forwarded-Proto", "https")
            .header("X-Forwarded-Host", "stadt.example");
    exchange.getRequestHeaders().entrySet().stream()
        .filter(header -> !OWN.contains(header.getKey().toLowerCase(Locale.ROOT)))
        .forEach(header -> header.getValue().forEach(v -> request.header(header.getKey(), v)));
    try (exchange) {
      HttpResponse<byte[]> answer =
          HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      answer.headers().map().forEach((name, values) -> copy(exchange, name, values));
      exchange.sendResponseHeaders(
          answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
      if (answer.body().length > 0) {
        exchange.getResponseBody().write(answer.body());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void copy(HttpExchange exchange, String name, List<String> values) {
    if (!OWN.contains(name) && !name.startsWith(":")) {
      exchange.getResponseHeaders().put(name, values);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
