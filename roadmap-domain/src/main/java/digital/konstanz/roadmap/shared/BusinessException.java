// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared;

import jakarta.ejb.ApplicationException;

/**
 * What a caller is told instead of an incident number. The annotation is the one exception to "no
 * framework in the domain": a descriptor would have to stand in two packagings, and without it the
 * container wraps the exception and logs a stack trace.
 */
@ApplicationException(rollback = true)
public abstract class BusinessException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  protected BusinessException(String message) {
    super(message);
  }
}
