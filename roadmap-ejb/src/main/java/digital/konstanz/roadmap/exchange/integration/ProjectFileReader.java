// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.integration;

import digital.konstanz.roadmap.exchange.app.file.FileProblem;
import digital.konstanz.roadmap.exchange.app.file.UnreadableFileException;
import digital.konstanz.roadmap.exchange.engine.ProjectPlan;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.mpxj.MPXJException;
import org.mpxj.ProjectFile;
import org.mpxj.mpp.MPPReader;
import org.mpxj.mspdi.MSPDIReader;

/**
 * Reads MSPDI and MPP, each by the one reader of MPXJ that is meant for it, after the container was
 * looked through. One file at a time, on a thread of its own that nobody waits for longer than a
 * minute: a reader that a broken file leads astray holds nothing but that thread.
 */
public final class ProjectFileReader {
  public static final String MPP = "mpp";

  /** Biggest accepted file in bytes. */
  public static final int MOST_BYTES = 20_000_000;

  private static final int SECONDS = 60;
  private static final long STACK_BYTES = 2_000_000L;
  private static final Semaphore TURN = new Semaphore(1, true);

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
      POIFSFileSystem files = ProjectOle.open(content);
      return inTurn(() -> mpp(files), Map.of());
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
    try {
      if (!TURN.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
        throw unreadable(0, "project.busy", null);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unreadable(0, "project.busy", e);
    }
    FutureTask<ProjectPlan> task =
        new FutureTask<>(
            () -> {
              try {
                return new ProjectContents(reading.read(), left).plan();
              } finally {
                TURN.release();
              }
            });
    Thread thread = new Thread(null, task, "project-file", STACK_BYTES);
    thread.setDaemon(true);
    thread.setContextClassLoader(ProjectFileReader.class.getClassLoader());
    thread.start();
    return result(task);
  }

  private static ProjectPlan result(FutureTask<ProjectPlan> task) {
    try {
      return task.get(SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnreadableFileException unreadable) {
        throw unreadable;
      }
      // MPXJ answers broken files with any exception or error there is
      throw unreadable(0, "project.broken", e);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw unreadable(0, "project.too-slow", e, SECONDS);
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw unreadable(0, "project.busy", e);
    }
  }

  static UnreadableFileException unreadable(
      int line, String code, Throwable cause, Object... values) {
    return new UnreadableFileException(FileProblem.of(line, null, null, code, values), cause);
  }
}
