// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.e2e;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

/**
 * The network between product and PostgreSQL: can be cut and joined again, and reads along which
 * statements are executed, so that the product needs nothing in it to be counted.
 */
final class DatabaseLine implements AutoCloseable {

  private static final Pattern NO_STATEMENT =
      Pattern.compile("(?is)\\s*(BEGIN|COMMIT|ROLLBACK|SET |SHOW |$).*");

  private final int target;
  private final int port;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final Queue<String> executed = new ConcurrentLinkedQueue<>();
  private volatile ServerSocket listener;

  /** Starts cut. */
  DatabaseLine(int target) {
    this.target = target;
    this.port = Product.freePort();
  }

  int port() {
    return port;
  }

  void join() {
    try {
      ServerSocket fresh = new ServerSocket();
      fresh.setReuseAddress(true);
      fresh.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      listener = fresh;
      daemon(() -> accept(fresh));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void cut() {
    try {
      if (listener != null) {
        listener.close();
      }
      for (Socket socket : open) {
        socket.close();
      }
      open.clear();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the work had executed; transaction commands do not count. */
  List<String> statementsOf(Runnable work) {
    executed.clear();
    work.run();
    return List.copyOf(executed);
  }

  private void accept(ServerSocket from) {
    while (!from.isClosed()) {
      try {
        Socket client = from.accept();
        Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
        client.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
        open.add(client);
        open.add(server);
        daemon(() -> forward(client, server, this::readAlong));
        daemon(() -> forward(server, client, DatabaseLine::copy));
      } catch (IOException cut) {
        return;
      }
    }
  }

  private interface Way {
    void carry(Socket from, Socket to) throws IOException;
  }

  private static void forward(Socket from, Socket to, Way way) {
    try (from;
        to) {
      way.carry(from, to);
    } catch (IOException cut) {
      Thread.currentThread().interrupt();
    }
  }

  private static void copy(Socket from, Socket to) throws IOException {
    from.getInputStream().transferTo(to.getOutputStream());
  }

  /** Messages of the PostgreSQL protocol, version 3: a letter, a length, a body. */
  private void readAlong(Socket from, Socket to) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(from.getInputStream()));
    DataOutputStream out = new DataOutputStream(to.getOutputStream());
    Map<String, String> statements = new HashMap<>();
    Map<String, String> portals = new HashMap<>();
    boolean started = false;
    while (true) {
      int kind = started ? in.read() : 0;
      if (kind < 0) {
        return;
      }
      byte[] body = new byte[in.readInt() - 4];
      in.readFully(body);
      if (started) {
        note((char) kind, body, statements, portals);
      }
      byte[] message = new byte[body.length + (started ? 5 : 4)];
      int at = started ? 1 : 0;
      message[0] = (byte) kind;
      for (int i = 0; i < 4; i++) {
        message[at + i] = (byte) (body.length + 4 >>> 24 - 8 * i);
      }
      System.arraycopy(body, 0, message, at + 4, body.length);
      out.write(message);
      // requests for TLS and GSS are 8 bytes long and answered by one; then the start follows
      started = started || body.length > 4;
    }
  }

  private void note(
      char kind, byte[] body, Map<String, String> statements, Map<String, String> portals) {
    String[] words = new String(body, StandardCharsets.UTF_8).split("\0", 3);
    switch (kind) {
      case 'P' -> statements.put(words[0], words[1]);
      case 'B' -> portals.put(words[0], statements.getOrDefault(words[1], ""));
      // without a new binding it only fetches more rows of the same statement
      case 'E' -> executed(Objects.requireNonNullElse(portals.remove(words[0]), ""));
      case 'Q' -> executed(words[0]);
      default -> {
        return;
      }
    }
  }

  private void executed(String sql) {
    if (!NO_STATEMENT.matcher(sql).matches()) {
      executed.add(sql);
    }
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "database line");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    cut();
  }
}
