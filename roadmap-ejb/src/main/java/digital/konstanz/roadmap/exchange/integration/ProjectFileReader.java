// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.integration;

import digital.konstanz.roadmap.exchange.app.file.FileProblem;
import digital.konstanz.roadmap.exchange.app.file.UnreadableFileException;
import digital.konstanz.roadmap.exchange.engine.ProjectPlan;
import java.io.ByteArrayInputStream;
import java.util.Map;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.mpxj.MPXJException;
import org.mpxj.ProjectFile;
import org.mpxj.mpp.MPPReader;
import org.mpxj.mspdi.MSPDIReader;

/**
 * Reads MSPDI and MPP, each by the one reader of MPXJ that is meant for it, after the container was
 * looked through. One file at a time, and nobody waits for longer than a minute.
 */
public final class ProjectFileReader {
  public static final String MPP = "mpp";

  /** Biggest accepted file in bytes. */
  public static final int MOST_BYTES = 20_000_000;

  private static final ReadingTurns<ProjectPlan> TURNS = new ReadingTurns<>();

  private ProjectFileReader() {}

  private interface Reading {
    ProjectFile read() throws MPXJException;
  }

  /**
   * @param format {@code mspdi} or {@code mpp}
   * @throws UnreadableFileException {@code project.*}, {@code import.file-too-large}
   */
  public static ProjectPlan read(byte[] content, String format) {
    if (content.length > MOST_BYTES) {
      int megabyte = 1_000_000;
      throw unreadable(
          0, "import.file-too-large", null, content.length / megabyte, MOST_BYTES / megabyte);
    }
    if (MPP.equals(format)) {
      return inTurn(() -> mpp(ProjectOle.open(content)), Map.of());
    }
    ProjectXml xml = ProjectXml.of(content);
    return inTurn(() -> new MSPDIReader().read(new ByteArrayInputStream(xml.clean())), xml.left());
  }

  private static ProjectFile mpp(POIFSFileSystem files) throws MPXJException {
    MPPReader reader = new MPPReader();
    reader.setReadPresentationData(false);
    return reader.read(files);
  }

  private static ProjectPlan inTurn(Reading reading, Map<ProjectPlan.Left, Integer> left) {
    return TURNS.read(() -> new ProjectContents(reading.read(), left).plan());
  }

  static UnreadableFileException unreadable(
      int line, String code, Throwable cause, Object... values) {
    return new UnreadableFileException(FileProblem.of(line, null, null, code, values), cause);
  }
}
