// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.system;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts one Payara Server before the first test and stops it after the last. */
public class ServerForTests implements LauncherSessionListener {

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (System.getProperty("roadmap.root") != null) {
      PayaraServer.start();
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    PayaraServer.stop();
  }
}
