// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui;

import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.StaleVersionException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.stream.Stream;

/**
 * Says at the field, or above the form, why something was refused. What was typed stays where it
 * is; inputs have the name of the field as their id.
 */
@RequestScoped
public class FormRefusals {

  @Inject private FacesContext faces;
  @Inject private PageContext page;

  /**
   * @param form id of the form on the page
   * @return whether it was done
   */
  public boolean attempt(String form, Runnable work) {
    try {
      work.run();
      return true;
    } catch (RuntimeException e) {
      say(form, e);
      return false;
    }
  }

  /** Whether one of these fields of the form was refused in this request. */
  public boolean refusedAt(String form, String... fields) {
    return Stream.of(fields).anyMatch(f -> !faces.getMessageList(form + ":" + f).isEmpty());
  }

  /** A message above the form. */
  public void say(String key, Object... values) {
    tell(null, Texts.of(page.getLocale()).format(key, values));
  }

  private void say(String form, RuntimeException thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof RuleViolatedException rule) {
        refuse(form, rule);
        return;
      }
      if (cause instanceof StaleVersionException || cause instanceof OptimisticLockException) {
        say("error.stale");
        return;
      }
    }
    throw thrown;
  }

  private void refuse(String form, RuleViolatedException rule) {
    String text = Texts.of(page.getLocale()).format(rule.code(), rule.values().toArray());
    UIComponent field =
        rule.field() == null
            ? null
            : faces.getViewRoot().findComponent(form + ":" + rule.field().replace('.', '-'));
    if (field instanceof UIInput input) {
      // an invalid input shows what was submitted, and that is gone once the model has it
      input.setSubmittedValue(input.getValue());
      input.setValid(false);
      tell(field.getClientId(faces), text);
    } else {
      tell(null, text);
    }
  }

  private void tell(String clientId, String text) {
    faces.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
  }
}
