// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Refuses a caller to whom no grant permits the declared operation on anything. */
@Performs
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class PerformsInterceptor {

  @AroundInvoke
  Object check(InvocationContext call) throws Exception {
    Performs declared = call.getMethod().getAnnotation(Performs.class);
    if (declared == null) {
      declared = call.getMethod().getDeclaringClass().getAnnotation(Performs.class);
    }
    if (declared != null) {
      Callers.requireEver(declared.value());
    }
    return call.proceed();
  }
}
