// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.integration;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a PNG (ISO/IEC 15948) strip by strip, so that a picture of any height needs the memory of
 * one strip; Java's own writer wants the whole picture.
 */
final class PngFile {
  private static final byte[] SIGNATURE = {(byte) 137, 'P', 'N', 'G', 13, 10, 26, 10};
  private static final byte NONE = 0;
  private static final byte UP = 2;
  private static final int PIECE = 64 * 1024;
  private static final double METRE = 39.3701;

  private final ByteArrayOutputStream file = new ByteArrayOutputStream();
  private final Deflater deflater = new Deflater(Deflater.BEST_SPEED + 3);
  private final byte[] piece = new byte[PIECE];
  private final int width;
  private byte[] above;

  PngFile(int width, int height, int dotsPerInch) {
    this.width = width;
    file.writeBytes(SIGNATURE);
    ByteBuffer head = ByteBuffer.allocate(13).putInt(width).putInt(height);
    // eight bits of red, green and blue each, not interlaced
    head.put((byte) 8).put((byte) 2).put(NONE).put(NONE).put(NONE);
    chunk("IHDR", head.array(), head.capacity());
    int perMetre = (int) Math.round(dotsPerInch * METRE);
    chunk(
        "pHYs", ByteBuffer.allocate(9).putInt(perMetre).putInt(perMetre).put((byte) 1).array(), 9);
  }

  /**
   * The next lines.
   *
   * @param pixels as 0xRRGGBB, line by line
   */
  void lines(int[] pixels, int count) {
    for (int line = 0; line < count; line++) {
      byte[] now = new byte[width * 3];
      for (int x = 0; x < width; x++) {
        int rgb = pixels[line * width + x];
        now[x * 3] = (byte) (rgb >> 16);
        now[x * 3 + 1] = (byte) (rgb >> 8);
        now[x * 3 + 2] = (byte) rgb;
      }
      deflate(filtered(now));
      above = now;
    }
  }

  /** Most lines of a chart look like the one above. */
  private byte[] filtered(byte[] now) {
    byte[] line = new byte[now.length + 1];
    line[0] = above == null ? NONE : UP;
    for (int i = 0; i < now.length; i++) {
      line[i + 1] = (byte) (now[i] - (above == null ? 0 : above[i]));
    }
    return line;
  }

  private void deflate(byte[] line) {
    deflater.setInput(line);
    while (!deflater.needsInput()) {
      flush(deflater.deflate(piece));
    }
  }

  private void flush(int length) {
    if (length > 0) {
      chunk("IDAT", piece, length);
    }
  }

  byte[] close() {
    deflater.finish();
    while (!deflater.finished()) {
      flush(deflater.deflate(piece));
    }
    deflater.end();
    chunk("IEND", new byte[0], 0);
    return file.toByteArray();
  }

  private void chunk(String type, byte[] content, int length) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(content, 0, length);
    file.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
    file.writeBytes(name);
    file.write(content, 0, length);
    file.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }
}
