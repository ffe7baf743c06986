// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.platform.StartRefusedException;
import digital.konstanz.roadmap.platform.StartStep;
import digital.konstanz.roadmap.platform.config.Configuration;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Logger;

/** Lets the first administrator in, as long as there is no account at all. */
@Dependent
public class FirstAdministratorStep implements StartStep {

  private static final Logger LOG = Logger.getLogger(FirstAdministratorStep.class.getName());
  static final String FILE = "ADMIN_PASSWORD_FILE";

  @Inject FirstAdministratorService administrators;

  /** After the demo accounts: with them there is somebody already. */
  @Override
  public int order() {
    return 110;
  }

  @Override
  public void run() {
    Callers.runAs(
        Caller.SYSTEM,
        () -> {
          if (administrators.needed()) {
            letIn(Configuration.current().text(FILE).map(Path::of));
          }
        });
  }

  private void letIn(Optional<Path> file) {
    if (file.isPresent()) {
      create(file.get());
      LOG.info("The account admin was made with the password of " + FILE + ".");
    } else {
      LOG.info(
          "There is no account yet. Set up the first administrator, once, at: "
              + StartAddress.of("first-administrator?link=" + administrators.issueLink()));
    }
  }

  private void create(Path file) {
    try {
      administrators.createUnattended(new PasswordFile(file).read());
    } catch (RuleViolatedException e) {
      throw new StartRefusedException(
          FILE + " " + file + ": " + reason(e) + ". No account was made.", e);
    }
  }

  private static String reason(RuleViolatedException rule) {
    return switch (rule.code()) {
      case "password.too-short" -> "the password has fewer than 12 characters";
      case "text.too-long" -> "the password has more than 500 characters";
      case "password.is-login" -> "the password is the user name";
      case "user.login-taken" ->
          "there is an account admin of the demonstration. Maybe start with an empty data folder";
      default -> "the password is missing, the file is empty";
    };
  }
}
