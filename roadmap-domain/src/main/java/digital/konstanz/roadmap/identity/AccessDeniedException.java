// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity;

import digital.konstanz.roadmap.shared.BusinessException;

/** The caller may see the object, or the page, but not do this; the invisible is "not found". */
public class AccessDeniedException extends BusinessException {
  private static final long serialVersionUID = 1L;

  private final Operation operation;
  private final boolean anonymous;

  public AccessDeniedException(Operation operation, Caller caller) {
    super(caller.login() + " may not " + operation);
    this.operation = operation;
    this.anonymous = caller.anonymous();
  }

  public Operation operation() {
    return operation;
  }

  /** Nobody is signed in: 401 instead of 403. */
  public boolean anonymous() {
    return anonymous;
  }
}
