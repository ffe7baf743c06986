// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A running product, started by the same launcher as {@code mvn -Prun}, on a free port with a data
 * folder of its own. {@link #shared()} is the demo that all read-mostly tests use together.
 */
public final class Product implements AutoCloseable {

  private static final Path ROOT =
      Path.of(System.getProperty("roadmap.root", "..")).toAbsolutePath().normalize();
  private static final Path TARGET = ROOT.resolve("roadmap-web/target");
  static final Path LAUNCHER = ROOT.resolve("roadmap-web/src/launcher/Launch.java");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1) // as browsers do, and idle ends are retried
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private static final Duration LONGEST_ANSWER = Duration.ofMinutes(1);

  private static Product shared;

  private final Process process;
  private final Map<String, String> settings;
  private final Deque<String> output = new ArrayDeque<>();
  private final CountDownLatch announced = new CountDownLatch(1);

  private Product(Process process, Map<String, String> settings) {
    this.process = process;
    this.settings = Map.copyOf(settings);
  }

  /** The demo, started once for all tests of a run. */
  public static synchronized Product shared() {
    if (shared == null) {
      shared = start(Map.of("ROADMAP_DEMO", "true"));
      Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
    }
    return shared;
  }

  /** Another product with these settings; the caller closes it. */
  public static Product start(Map<String, String> settings) {
    return begin(settings).awaitStart();
  }

  /** The same without waiting until it can be used. */
  public static Product begin(Map<String, String> settings) {
    try {
      Path folder =
          Files.createTempDirectory(Files.createDirectories(TARGET.resolve("e2e")), "run");
      Map<String, String> environment = new HashMap<>(settings);
      environment.putIfAbsent("ROADMAP_PORT", String.valueOf(freePort()));
      environment.putIfAbsent("ROADMAP_DATA_DIR", folder.resolve("data").toString());
      Product product = new Product(launch(LAUNCHER, folder, environment), environment);
      product.follow();
      return product;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until the launcher says that the product can be used. */
  public Product awaitStart() {
    try {
      if (!announced.await(5, TimeUnit.MINUTES) || !process.isAlive()) {
        close();
        throw new IllegalStateException("The product did not start:\n" + output());
      }
      return this;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Kills launcher and server without a warning and starts them again on the same data. */
  public Product killAndRestart() {
    List<ProcessHandle> all = processes();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(killed -> killed.onExit().join());
    return start(settings);
  }

  /** Starts a launcher and returns at once; for tests of what it refuses. */
  static Process launch(Path launcher, Path folder, Map<String, String> environment)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            launcher.toString(),
            TARGET.resolve("payara/payara-micro.jar").toString(),
            TARGET.resolve("roadmap.war").toString(),
            folder.resolve("work").toString());
    builder.environment().putAll(environment);
    return builder.redirectErrorStream(true).start();
  }

  private void follow() {
    Thread reader =
        new Thread(
            () -> {
              try (BufferedReader lines =
                  new BufferedReader(
                      new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                  keep(line);
                }
              } catch (IOException ended) {
                keep("output ended: " + ended.getMessage());
              } finally {
                announced.countDown();
              }
            },
            "product output");
    reader.setDaemon(true);
    reader.start();
  }

  private void keep(String line) {
    synchronized (output) {
      output.add(line);
      if (output.size() > 500) {
        output.remove();
      }
    }
    if (line.startsWith("Stop: ")) {
      announced.countDown();
    }
  }

  public String output() {
    synchronized (output) {
      return String.join("\n", output);
    }
  }

  public static int freePort() {
    try (ServerSocket probe = new ServerSocket(0)) {
      return probe.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path data() {
    return Path.of(settings.get("ROADMAP_DATA_DIR"));
  }

  public int port() {
    return Integer.parseInt(settings.get("ROADMAP_PORT"));
  }

  public URI address(String path) {
    return URI.create("http://localhost:" + port() + "/" + path);
  }

  /** What the access file says about a demo role: {@code token}, {@code password} ... */
  public String access(String role, String what) {
    try {
      for (JsonNode entry : JSON.readTree(data().resolve("demo-access.json").toFile())) {
        if (entry.get("role").asText().equals(role)) {
          return entry.get(what).asText();
        }
      }
      throw new IllegalArgumentException("No demo role " + role);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A GET of the API as a demo role; null for nobody. */
  public HttpResponse<String> get(String role, String path) {
    return send(role, "GET", path, HttpRequest.BodyPublishers.noBody(), Map.of());
  }

  /** The first running measure that the role may see. */
  public JsonNode runningMeasure(String role) {
    for (JsonNode measure : json(role, "measures?limit=1000").get("items")) {
      if (measure.get("status").asText().equals("RUNNING")) {
        return measure;
      }
    }
    throw new AssertionError("No running measure for " + role);
  }

  public JsonNode json(String role, String path) {
    HttpResponse<String> response = get(role, path);
    if (response.statusCode() != 200) {
      throw new AssertionError(path + " gave " + response.statusCode() + ": " + response.body());
    }
    return parse(response.body());
  }

  public static JsonNode parse(String body) {
    try {
      return JSON.readTree(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public HttpResponse<String> post(String role, String path, String json) {
    return send(
        role,
        "POST",
        path,
        HttpRequest.BodyPublishers.ofString(json),
        Map.of("Content-Type", "application/json"));
  }

  public HttpResponse<String> patch(String role, String path, String version, String json) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Content-Type", "application/merge-patch+json");
    if (version != null) {
      headers.put("If-Match", "\"" + version + "\"");
    }
    return send(role, "PATCH", path, HttpRequest.BodyPublishers.ofString(json), headers);
  }

  public HttpResponse<String> delete(String role, String path, String version) {
    return send(
        role,
        "DELETE",
        path,
        HttpRequest.BodyPublishers.noBody(),
        Map.of("If-Match", "\"" + version + "\""));
  }

  /** Any request below {@code /api/v1/} as a demo role; null for nobody. */
  public HttpResponse<String> send(
      String role, String method, String path, BodyPublisher body, Map<String, String> headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address("api/v1/" + path))
            .method(method, body)
            // a request to a server that was killed may never hear of its end
            .timeout(LONGEST_ANSWER);
    headers.forEach(request::header);
    if (role != null) {
      request.header("Authorization", "Bearer " + access(role, "token"));
    }
    return send(request.build());
  }

  public static HttpResponse<String> send(HttpRequest request) {
    return send(request, HttpResponse.BodyHandlers.ofString());
  }

  static HttpResponse<byte[]> sendForBytes(HttpRequest request) {
    return send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  private static <T> HttpResponse<T> send(
      HttpRequest request, HttpResponse.BodyHandler<T> handler) {
    try {
      return HTTP.send(request, handler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Processes of this product, the server behind the launcher too. */
  public List<ProcessHandle> processes() {
    return Stream.concat(Stream.of(process.toHandle()), process.toHandle().descendants()).toList();
  }

  @Override
  public void close() {
    // not Process.destroy: it closes the streams, and the last words are lost
    process.toHandle().destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        processes().forEach(ProcessHandle::destroyForcibly);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
