// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.postgresql.Driver;

/**
 * A fresh domain of the Payara Server that the build unpacked. Every application finds its own
 * configuration by its name, so that several can be deployed side by side.
 */
final class PayaraServer {

  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final Path ASADMIN = TARGET.resolve("server/payara6/bin/asadmin");
  private static final Path SETTINGS = TARGET.resolve("server-settings");
  private static final String DOMAIN = "roadmap-test";
  private static final Path DOMAIN_FOLDER =
      TARGET.resolve("server/payara6/glassfish/domains").resolve(DOMAIN);

  private static int portBase;
  private static boolean running;

  private PayaraServer() {}

  static void start() {
    portBase = freePortBase();
    System.setProperty("payara.admin.port", String.valueOf(portBase + 48));
    asadminQuietly("stop-domain", "--kill", DOMAIN);
    asadminQuietly("delete-domain", DOMAIN);
    asadmin("create-domain", "--nopassword", "--portbase", String.valueOf(portBase), DOMAIN);
    addDriver();
    asadmin("start-domain", DOMAIN);
    running = true;
  }

  /** What an administrator does before a pool can be made: the driver belongs to the domain. */
  private static void addDriver() {
    try {
      Path driver =
          Path.of(Driver.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Files.copy(driver, DOMAIN_FOLDER.resolve("lib").resolve(driver.getFileName()));
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("The driver cannot be given to the domain", e);
    }
  }

  static void stop() {
    if (running) {
      running = false;
      asadminQuietly("stop-domain", DOMAIN);
    }
  }

  static int httpPort() {
    return portBase + 80;
  }

  static Path dataOf(String application) {
    return TARGET.resolve("server-data").resolve(application);
  }

  static Path serverLog() {
    return DOMAIN_FOLDER.resolve("logs/server.log");
  }

  /** Writes the settings of one application, with a data folder of its own. */
  static void configure(String application, String... more) {
    List<String> lines = new ArrayList<>();
    lines.add("ROADMAP_DATA_DIR=" + dataOf(application).toString().replace("\\", "/"));
    lines.addAll(List.of(more));
    try {
      Files.createDirectories(SETTINGS);
      Files.write(SETTINGS.resolve(application + ".properties"), lines, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String asadmin(String... command) {
    Result result = run(command);
    if (result.code() != 0) {
      throw new IllegalStateException(
          "asadmin " + String.join(" ", command) + " failed:\n" + result.output());
    }
    return result.output();
  }

  private static void asadminQuietly(String... command) {
    run(command);
  }

  private record Result(int code, String output) {}

  private static Result run(String... command) {
    List<String> words = new ArrayList<>(List.of("sh", ASADMIN.toString()));
    if (!command[0].endsWith("-domain")) {
      words.addAll(List.of("--port", String.valueOf(portBase + 48)));
    }
    words.addAll(List.of(command));
    try {
      ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
      builder.environment().put("ROADMAP_CONFIG", SETTINGS + "/{app}.properties");
      builder.environment().put("AS_JAVA", System.getProperty("java.home"));
      Path output = Files.createTempFile(TARGET, "asadmin", ".txt");
      Process process = builder.redirectOutput(output.toFile()).start();
      if (!process.waitFor(5, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IllegalStateException("asadmin did not end: " + words);
      }
      String text = Files.readString(output);
      Files.delete(output);
      return new Result(process.exitValue(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A base of which the ports that a domain takes are free: +48 admin, +80 HTTP and some more. */
  private static int freePortBase() {
    for (int base = 21000; base < 60000; base += 500) {
      if (List.of(48, 80, 81, 76, 37, 38, 39, 86, 66, 9).stream().allMatch(offsetFree(base))) {
        return base;
      }
    }
    throw new IllegalStateException("No block of free ports between 21000 and 60000");
  }

  private static Predicate<Integer> offsetFree(int base) {
    return offset -> {
      try (ServerSocket probe = new ServerSocket(base + offset)) {
        return probe.isBound();
      } catch (IOException e) {
        return false;
      }
    };
  }
}
