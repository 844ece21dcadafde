package vn.lienthong.hub.fire.planted;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** Says that a transaction of the accepting path has committed, and commits it a moment later. */
final class LateCommit implements Plant {

    private static final String ACCEPTING = "insert into message ";

    private final ScheduledExecutorService later = Executors.newScheduledThreadPool(4, task -> {
        Thread thread = new Thread(task, "planted-late-commit");
        thread.setDaemon(true);
        return thread;
    });
    private final Blow blow;
    private final long millis;

    LateCommit(Blow blow, long millis) {
        this.blow = blow;
        this.millis = millis;
    }

    @Override
    public Object in(Object bean) {
        return bean instanceof DataSource real ? new PlantedDataSource(real, this::planted) : bean;
    }

    private Connection planted(Connection real) {
        return (Connection) Proxy.newProxyInstance(
                LateCommit.class.getClassLoader(), new Class<?>[] {Connection.class}, new Handler(real));
    }

    /** Once the commit is promised the caller's connection is only a shell; the real one goes back after the commit. */
    private final class Handler implements InvocationHandler {

        private final Connection real;
        private boolean accepting;
        private boolean promised;

        Handler(Connection real) {
            this.real = real;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            if (promised && method.getReturnType() == void.class) {
                return null;
            }
            if (accepting && method.getName().equals("commit")) {
                promised = true;
                blow.struck();
                later.schedule(this::commit, millis, TimeUnit.MILLISECONDS);
                return null;
            }
            accepting |= method.getName().equals("prepareStatement") && ((String) arguments[0]).contains(ACCEPTING);
            try {
                return method.invoke(real, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        private void commit() {
            try (real) {
                real.commit();
                real.setAutoCommit(true);
            } catch (SQLException e) {
                throw new IllegalStateException("what was promised is lost, as it is meant to be", e);
            }
        }
    }
}
