// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Somebody who is signed in and reads pages without a browser. */
final class Visitor {

  private final Product product;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private Visitor(Product product) {
    this.product = product;
  }

  /** Uses the one-time link of a demo role. */
  static Visitor of(Product product, String role) {
    Visitor visitor = new Visitor(product);
    String link = product.access(role, "loginUrl").replaceAll(".*/sign-in", "sign-in");
    if (visitor.get(link).statusCode() != 302) {
      throw new AssertionError("The one-time link of " + role + " was used before");
    }
    return visitor;
  }

  HttpResponse<String> get(String path) {
    return send(path, HttpResponse.BodyHandlers.ofString());
  }

  /** What a reader sees; what is packed is unpacked. */
  String text(String path) {
    byte[] body = send(path, HttpResponse.BodyHandlers.ofByteArray()).body();
    String plain = new String(body, StandardCharsets.UTF_8);
    return plain.startsWith("PK") ? plain + unpacked(body) : plain;
  }

  private static String unpacked(byte[] body) {
    StringBuilder text = new StringBuilder();
    try {
      Path file = Files.write(Files.createTempFile("export", ".zip"), body);
      try (ZipFile zip = new ZipFile(file.toFile())) {
        for (ZipEntry part : Collections.list(zip.entries())) {
          text.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
        }
      }
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private <T> HttpResponse<T> send(String path, HttpResponse.BodyHandler<T> handler) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(product.address(path)).header("Accept-Language", "de").build();
      return client.send(request, handler);
    } catch (IOException e) {
      throw new UncheckedIOException(product.address(path) + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
