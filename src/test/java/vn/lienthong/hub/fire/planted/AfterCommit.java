package vn.lienthong.hub.fire.planted;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes work out of the transaction that it belongs to. */
final class AfterCommit {

    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "planted-after-commit");
        thread.setDaemon(true);
        return thread;
    });
    private final Supplier<TransactionTemplate> transaction;
    private final Blow blow;

    AfterCommit(ConfigurableApplicationContext context, Blow blow) {
        this.transaction = () -> {
            TransactionTemplate own = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
            own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
            return own;
        };
        this.blow = blow;
    }

    /** Done in a transaction of its own, a moment after the one that it belongs to. */
    MethodInterceptor done(long millis) {
        return call -> {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    blow.struck();
                    later.schedule(() -> inItsOwn(call), millis, TimeUnit.MILLISECONDS);
                }
            });
            return null;
        };
    }

    /** Done in a transaction of its own that commits a moment before the one that it belongs to. */
    MethodInterceptor doneBefore(long millis) {
        return call -> {
            blow.struck();
            Object result = inItsOwn(call);
            // The fault itself: between the two commits a kill must have time to strike.
            Thread.sleep(millis);
            return result;
        };
    }

    private Object inItsOwn(MethodInvocation call) {
        return transaction.get().execute(status -> {
            try {
                return AopUtils.invokeJoinpointUsingReflection(call.getThis(), call.getMethod(), call.getArguments());
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
