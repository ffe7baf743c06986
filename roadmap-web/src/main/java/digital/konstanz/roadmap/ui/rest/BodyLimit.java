// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui.rest;

import digital.konstanz.roadmap.ui.Texts;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Stops reading bodies that no change of a plan needs; files have limits of their own. */
@Provider
public class BodyLimit implements ContainerRequestFilter {

  private static final int MOST_MEGABYTES = 5;
  private static final long MOST = MOST_MEGABYTES * 1_000_000L;

  @Override
  public void filter(ContainerRequestContext request) {
    MediaType type = request.getMediaType();
    if (type != null && MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type)) {
      return;
    }
    Locale locale = Texts.locale(request.getAcceptableLanguages());
    request.setEntityStream(new Limited(request.getEntityStream(), locale));
  }

  private static final class Limited extends FilterInputStream {

    private final Locale locale;
    private long bytes;

    Limited(InputStream in, Locale locale) {
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
        String message = Texts.of(locale).format("error.too-large", MOST_MEGABYTES);
        Response refusal = Problem.of(413, "request.too-large", message).response();
        throw new WebApplicationException(refusal);
      }
    }
  }
}
