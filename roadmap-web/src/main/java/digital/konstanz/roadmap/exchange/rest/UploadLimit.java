// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.rest;

import digital.konstanz.roadmap.exchange.app.TabularLimits;
import digital.konstanz.roadmap.exchange.app.TabularMessages;
import digital.konstanz.roadmap.ui.Texts;
import digital.konstanz.roadmap.ui.rest.Problem;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Refuses uploads that are too large before they are kept anywhere. */
@Provider
@LimitedUpload
public class UploadLimit implements ContainerRequestFilter {
  private static final long ENVELOPE = 1_000_000;
  private static final long MOST = TabularLimits.DEFAULT.fileBytes() + ENVELOPE;
  private static final long DRAINED = 200_000_000;
  private static final int MEGABYTE = 1_000_000;
  private static final int BUFFER = 65_536;
  private static final Logger LOG = Logger.getLogger(UploadLimit.class.getName());

  @Override
  public void filter(ContainerRequestContext request) {
    Locale locale = Texts.locale(request.getAcceptableLanguages());
    long length = request.getLength();
    String declared = request.getHeaderString("Content-Length");
    if (declared != null && declared.matches("\\d{1,18}")) {
      length = Math.max(length, Long.parseLong(declared));
    }
    if (length > MOST) {
      drain(request.getEntityStream(), length);
      request.abortWith(tooLarge(length, locale));
      return;
    }
    request.setEntityStream(new Counted(request.getEntityStream(), locale));
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
      LOG.log(Level.FINE, "The client of a refused upload left", gone);
    }
  }

  private static Response tooLarge(long bytes, Locale locale) {
    String code = "import.file-too-large";
    List<String> values =
        List.of(
            String.valueOf(bytes / MEGABYTE),
            String.valueOf(TabularLimits.DEFAULT.fileBytes() / MEGABYTE));
    return Problem.of(413, code, TabularMessages.text(code, values, locale)).response();
  }

  /** For requests that do not say how long they are. */
  private static final class Counted extends FilterInputStream {
    private final Locale locale;
    private long bytes;

    Counted(InputStream in, Locale locale) {
      super(in);
      this.locale = locale;
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
      if (bytes > MOST) {
        throw new WebApplicationException(tooLarge(bytes, locale));
      }
    }
  }
}
