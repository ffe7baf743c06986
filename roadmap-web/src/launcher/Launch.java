// SPDX-License-Identifier: EUPL-1.2

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Starts the product on Payara Micro on this machine: one listening port on loopback, one clear line
 * for everything that is in the way. Run by {@code mvn -Prun} and by the system tests as {@code java
 * Launch.java <payara-micro.jar> <roadmap.war> <work folder> [demo [true]]}.
 */
public final class Launch {

  private static final int OLDEST_JAVA = 17;
  private static final long LONGEST_START_SECONDS = 240;
  private static final Deque<String> LAST_LINES = new ArrayDeque<>();

  private static final String SET_UP = "/first-administrator?link=";

  private static volatile String setUpLink;

  private Launch() {}

  public static void main(String[] args) throws Exception {
    Path micro = Path.of(args[0]);
    Path war = Path.of(args[1]);
    Path work = Path.of(args[2]).toAbsolutePath();
    int port = port();
    Path data = Path.of(setting("ROADMAP_DATA_DIR", "data")).toAbsolutePath().normalize();
    boolean demo =
        Boolean.parseBoolean(
            setting("ROADMAP_DEMO", args.length > 3 && "demo".equals(args[3]) ? "true" : "false"));
    refuseOldJava();
    refuseUnwritable(data);
    refuseTakenPort(port);
    refuseSecondStart(data);

    boolean empty =
        Boolean.parseBoolean(
            setting("ROADMAP_EMPTY", args.length > 4 && "true".equals(args[4]) ? "true" : "false"));
    String address = setting("ROADMAP_PUBLIC_URL", "http://localhost:" + port);
    Process server = start(micro, war, work, Map.of(
        "ROADMAP_DATA_DIR", data.toString(),
        "ROADMAP_DEMO", String.valueOf(demo),
        "ROADMAP_EMPTY", String.valueOf(empty),
        "ROADMAP_PORT", String.valueOf(port),
        "ROADMAP_START_URL", address));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
    Thread output = new Thread(() -> forward(server), "server output");
    output.setDaemon(true);
    output.start();
    String trouble = awaitReady(server, port);
    if (trouble != null) {
      server.toHandle().destroy();
      if (!server.waitFor(10, TimeUnit.SECONDS)) {
        server.destroyForcibly().waitFor();
      }
      fail(trouble);
    }
    announce(address, data, demo);
    System.exit(server.waitFor());
  }

  private static String setting(String name, String otherwise) {
    String value = System.getenv(name);
    return value == null || value.isBlank() ? otherwise : value.strip();
  }

  private static int port() {
    String text = setting("ROADMAP_PORT", "8080");
    try {
      int port = Integer.parseInt(text);
      if (port >= 1 && port <= 65535) {
        return port;
      }
    } catch (NumberFormatException e) {
      fail("ROADMAP_PORT is \"" + text + "\"; a number from 1 to 65535 is needed.");
    }
    fail("ROADMAP_PORT is " + text + "; a number from 1 to 65535 is needed.");
    return -1;
  }

  private static void refuseOldJava() {
    int version = Runtime.version().feature();
    if (version < OLDEST_JAVA) {
      fail("Java " + OLDEST_JAVA + " or newer is needed; this is Java " + version + ".");
    }
  }

  private static void refuseUnwritable(Path data) {
    try {
      Files.createDirectories(data);
      Files.delete(Files.createTempFile(data, "write", ".test"));
    } catch (IOException e) {
      fail("The data folder " + data + " cannot be written. Choose another with ROADMAP_DATA_DIR.");
    }
  }

  private static void refuseTakenPort(int port) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
    } catch (IOException e) {
      fail("Port " + port + " is taken. Choose another with ROADMAP_PORT.");
    }
  }

  private static void refuseSecondStart(Path data) throws IOException {
    Path lock = data.resolve("running.lock");
    FileChannel channel =
        FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (channel.tryLock() == null) {
      fail("Another start already uses the data folder " + data + ".");
    }
  }

  private static Process start(
      Path micro, Path war, Path work, Map<String, String> settings) throws IOException {
    Files.createDirectories(work);
    Path preboot = work.resolve("preboot.txt");
    Files.writeString(
        preboot,
        String.join(
            "\n",
            "set configs.config.server-config.hazelcast-config-specific-configuration.enabled=false",
            "set configs.config.server-config.network-config.network-listeners.network-listener"
                + ".http-listener.address=127.0.0.1",
            "set configs.config.server-config.network-config.protocols.protocol.http-listener"
                + ".http.server-header=false",
            "set configs.config.server-config.network-config.protocols.protocol.http-listener"
                + ".http.xpowered-by=false",
            "set configs.config.server-config.network-config.protocols.protocol.http-listener"
                + ".http.compression=on",
            "set configs.config.server-config.network-config.protocols.protocol.http-listener"
                + ".http.compressable-mime-type=text/html,text/css,text/javascript,"
                + "application/javascript,application/json,image/svg+xml",
            "set configs.config.server-config.health-check-service-configuration.enabled=false",
            ""));
    Path log = work.resolve("logging.properties");
    Files.writeString(
        log,
        String.join(
            "\n",
            "handlers=java.util.logging.ConsoleHandler",
            "java.util.logging.ConsoleHandler.formatter=java.util.logging.SimpleFormatter",
            "java.util.logging.ConsoleHandler.level=INFO",
            "java.util.logging.SimpleFormatter.format=%1$tT %4$s %5$s%6$s%n",
            ".level=SEVERE",
            "digital.konstanz.roadmap.level=INFO",
            "org.flywaydb.level=WARNING",
            "org.apache.catalina.level=SEVERE",
            "PayaraMicro.level=SEVERE",
            ""));
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + setting("ROADMAP_HEAP", "1g"),
            "-XX:TieredStopAtLevel=" + setting("ROADMAP_JIT_LEVEL", "4"),
            "-Djava.awt.headless=true",
            "-Djava.io.tmpdir=" + Files.createDirectories(work.resolve("tmp")),
            "-jar",
            micro.toString(),
            "--port",
            settings.get("ROADMAP_PORT"),
            "--nocluster",
            "--disablephonehome",
            "--contextroot",
            setting("ROADMAP_CONTEXT_ROOT", "/"),
            "--prebootcommandfile",
            preboot.toString(),
            "--logproperties",
            log.toString(),
            "--deploy",
            war.toString());
    builder.environment().putAll(settings);
    builder.redirectErrorStream(true);
    return builder.start();
  }

  private static void forward(Process server) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        synchronized (LAST_LINES) {
          LAST_LINES.add(line);
          if (LAST_LINES.size() > 12) {
            LAST_LINES.remove();
          }
        }
        int link = line.indexOf(SET_UP);
        if (link >= 0) {
          setUpLink = line.substring(line.lastIndexOf(' ', link) + 1);
        }
        System.out.println(line);
      }
    } catch (IOException e) {
      System.out.println("The server's output ended: " + e.getMessage());
    }
  }

  /** Null when it is ready, else why it is not. A database that is not there yet is waited for. */
  private static String awaitReady(Process server, int port) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_START_SECONDS);
    boolean lives = false;
    while (lives || System.nanoTime() < end) {
      if (server.waitFor(250, TimeUnit.MILLISECONDS)) {
        break;
      }
      try {
        HttpURLConnection ready = ask(port, "ready");
        if (ready.getResponseCode() == 200) {
          return null;
        }
        String refused = refusal(ready);
        if (refused != null) {
          return "The product was not started. " + refused;
        }
        lives = lives || ask(port, "live").getResponseCode() == 200;
      } catch (IOException e) {
        continue;
      }
    }
    synchronized (LAST_LINES) {
      return "The product did not start. Its last words:\n  " + String.join("\n  ", LAST_LINES);
    }
  }

  private static HttpURLConnection ask(int port, String what) throws IOException {
    String root = setting("ROADMAP_CONTEXT_ROOT", "/").replaceAll("/+$", "");
    URI address = URI.create("http://127.0.0.1:" + port + root + "/health/" + what);
    HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
    connection.setReadTimeout(15000);
    return connection;
  }

  /** Why waiting will not help; null when it may. */
  private static String refusal(HttpURLConnection ready) throws IOException {
    if (ready.getErrorStream() == null) {
      return null;
    }
    String body = new String(ready.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    Matcher reason = Pattern.compile("\"REFUSED\",\"reason\":\"([^\"]*)\"").matcher(body);
    return reason.find() ? reason.group(1) : null;
  }

  private static void announce(String address, Path data, boolean demo) throws IOException {
    System.out.println();
    System.out.println("konstanz.digital roadmap is ready:  " + address + "/");
    Path access = data.resolve("demo-access.json");
    if (demo && Files.exists(access)) {
      System.out.println("Sign in with one click, each link works once:");
      Matcher entry =
          Pattern.compile("\"role\"\\s*:\\s*\"([^\"]+)\".*?\"loginUrl\"\\s*:\\s*\"([^\"]+)\"", Pattern.DOTALL)
              .matcher(Files.readString(access));
      while (entry.find()) {
        System.out.printf("  %-11s %s%n", entry.group(1), entry.group(2));
      }
      System.out.println("Passwords and API tokens of the demo roles: " + access);
    }
    if (setUpLink != null) {
      System.out.println("No account yet. Set up the first administrator; the link works once:");
      System.out.println("  " + setUpLink);
    }
    System.out.println("Data: " + data);
    System.out.println("Stop: Ctrl-C");
    System.out.println();
  }

  private static void stop(Process server) {
    if (!server.isAlive()) {
      return;
    }
    // not Process.destroy: it closes the streams, and the server's last words are lost
    server.toHandle().destroy();
    try {
      if (server.waitFor(30, TimeUnit.SECONDS)) {
        System.out.println("Stopped.");
      } else {
        server.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void fail(String line) {
    System.err.println(line);
    Runtime.getRuntime().halt(1);
  }
}
