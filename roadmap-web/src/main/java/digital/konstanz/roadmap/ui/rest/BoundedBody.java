// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongFunction;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Refuses bodies that are too large before they are kept anywhere. */
public final class BoundedBody {

  private static final Logger LOG = Logger.getLogger(BoundedBody.class.getName());
  private static final long DRAINED = 200_000_000;
  private static final int BUFFER = 65_536;

  private BoundedBody() {}

  /**
   * Lets at most so many bytes through.
   *
   * @param refusal the answer to so many bytes
   */
  public static void limit(
      ContainerRequestContext request, long most, LongFunction<Response> refusal) {
    long length = request.getLength();
    String declared = request.getHeaderString("Content-Length");
    if (declared != null && declared.matches("\\d{1,18}")) {
      length = Math.max(length, Long.parseLong(declared));
    }
    if (length > most) {
      drain(request.getEntityStream(), length);
      request.abortWith(refusal.apply(length));
      return;
    }
    request.setEntityStream(new Counted(request.getEntityStream(), most, refusal));
  }

  /** A client that is still sending reads no answer; what is beyond all reason is cut off. */
  private static void drain(InputStream body, long length) {
    if (length > DRAINED) {
      return;
    }
    byte[] buffer = new byte[BUFFER];
    try {
      long left = length;
      for (int read = 0; read >= 0 && left > 0; left -= read) {
        read = body.read(buffer);
      }
    } catch (IOException gone) {
      LOG.log(Level.FINE, "The client of a refused request left", gone);
    }
  }

  /** For requests that do not say how long they are. */
  private static final class Counted extends FilterInputStream {
    private final long most;
    private final LongFunction<Response> refusal;
    private long bytes;

    Counted(InputStream in, long most, LongFunction<Response> refusal) {
      super(in);
      this.most = most;
      this.refusal = refusal;
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      count(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int read) {
      bytes += read;
      if (bytes > most) {
        throw new WebApplicationException(refusal.apply(bytes));
      }
    }
  }
}
